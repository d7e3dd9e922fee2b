using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialWatch.Journal.Migrations.Sqlite
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
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "secret",
                table: "tasks",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "secret",
                table: "stays",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "secret",
                table: "life_projects",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "secret",
                table: "cycles",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "programme",
                table: "clocks",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "secret",
                table: "clocks",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "secret",
                table: "acts",
                type: "INTEGER",
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
