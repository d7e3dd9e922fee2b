using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialWatch.Journal.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Configuration : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "configuration",
                table: "life_projects",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_life_projects_cell_programme_outcome_configuration",
                table: "life_projects",
                columns: new[] { "cell", "programme", "outcome", "configuration" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_life_projects_cell_programme_outcome_configuration",
                table: "life_projects");

            migrationBuilder.DropColumn(
                name: "configuration",
                table: "life_projects");
        }
    }
}
