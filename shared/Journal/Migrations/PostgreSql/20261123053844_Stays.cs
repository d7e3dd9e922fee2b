using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialWatch.Journal.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Stays : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "stays",
                columns: table => new
                {
                    life_project = table.Column<Guid>(type: "uuid", nullable: false),
                    stay = table.Column<Guid>(type: "uuid", nullable: false),
                    cell = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    programme = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    centre = table.Column<Guid>(type: "uuid", nullable: true),
                    entered_on = table.Column<DateOnly>(type: "date", nullable: false),
                    left_on = table.Column<DateOnly>(type: "date", nullable: true),
                    why_left = table.Column<string>(type: "text", nullable: true),
                    where_to = table.Column<string>(type: "text", nullable: true),
                    withdrawn = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stays", x => new { x.life_project, x.stay });
                });

            migrationBuilder.CreateIndex(
                name: "IX_stays_cell_centre_left_on",
                table: "stays",
                columns: new[] { "cell", "centre", "left_on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "stays");
        }
    }
}
