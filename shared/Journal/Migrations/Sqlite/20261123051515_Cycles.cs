using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialWatch.Journal.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Cycles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "last_note",
                table: "life_projects",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "opened_at",
                table: "life_projects",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "cycles",
                columns: table => new
                {
                    life_project = table.Column<byte[]>(type: "BLOB", nullable: false),
                    cycle = table.Column<int>(type: "INTEGER", nullable: false),
                    cell = table.Column<byte[]>(type: "BLOB", nullable: false),
                    person = table.Column<byte[]>(type: "BLOB", nullable: false),
                    programme = table.Column<string>(type: "TEXT", nullable: false),
                    category = table.Column<string>(type: "TEXT", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cycles", x => new { x.life_project, x.cycle });
                });

            migrationBuilder.CreateTable(
                name: "read_models",
                columns: table => new
                {
                    made_for = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_read_models", x => x.made_for);
                });

            migrationBuilder.CreateIndex(
                name: "IX_life_projects_cell_opened_at",
                table: "life_projects",
                columns: new[] { "cell", "opened_at" });

            migrationBuilder.CreateIndex(
                name: "IX_cycles_cell_closed_on",
                table: "cycles",
                columns: new[] { "cell", "closed_on" });

            migrationBuilder.CreateIndex(
                name: "IX_cycles_cell_opened_on",
                table: "cycles",
                columns: new[] { "cell", "opened_on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cycles");

            migrationBuilder.DropTable(
                name: "read_models");

            migrationBuilder.DropIndex(
                name: "IX_life_projects_cell_opened_at",
                table: "life_projects");

            migrationBuilder.DropColumn(
                name: "last_note",
                table: "life_projects");

            migrationBuilder.DropColumn(
                name: "opened_at",
                table: "life_projects");
        }
    }
}
