using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialWatch.Journal.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Wall : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "programme",
                table: "tasks",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "secret",
                table: "tasks",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "secret",
                table: "stays",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "secret",
                table: "life_projects",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "secret",
                table: "cycles",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "programme",
                table: "clocks",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "secret",
                table: "clocks",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "secret",
                table: "acts",
                type: "boolean",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "programme",
                table: "tasks");

            migrationBuilder.DropColumn(
                name: "secret",
                table: "tasks");

            migrationBuilder.DropColumn(
                name: "secret",
                table: "stays");

            migrationBuilder.DropColumn(
                name: "secret",
                table: "life_projects");

            migrationBuilder.DropColumn(
                name: "secret",
                table: "cycles");

            migrationBuilder.DropColumn(
                name: "programme",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "secret",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "secret",
                table: "acts");
        }
    }
}
