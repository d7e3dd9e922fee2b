using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialWatch.Journal.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Sheets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "sheet",
                table: "people",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "withdrawn",
                table: "people",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "sheet",
                table: "life_projects",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "withdrawn",
                table: "life_projects",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "withdrawn",
                table: "cycles",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "sheet_lines",
                columns: table => new
                {
                    leaf = table.Column<Guid>(type: "uuid", nullable: false),
                    row = table.Column<int>(type: "integer", nullable: false),
                    sheet = table.Column<Guid>(type: "uuid", nullable: false),
                    cell = table.Column<Guid>(type: "uuid", nullable: false),
                    identity = table.Column<Guid>(type: "uuid", nullable: false),
                    programme = table.Column<string>(type: "text", nullable: false),
                    secret = table.Column<bool>(type: "boolean", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: true),
                    life_project = table.Column<Guid>(type: "uuid", nullable: true),
                    act = table.Column<Guid>(type: "uuid", nullable: true),
                    new_person = table.Column<bool>(type: "boolean", nullable: false),
                    new_project = table.Column<bool>(type: "boolean", nullable: false),
                    refused = table.Column<string>(type: "text", nullable: true),
                    withdrawn = table.Column<bool>(type: "boolean", nullable: false),
                    kept = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sheet_lines", x => new { x.leaf, x.row });
                });

            migrationBuilder.CreateTable(
                name: "sheet_parts",
                columns: table => new
                {
                    file = table.Column<Guid>(type: "uuid", nullable: false),
                    part = table.Column<int>(type: "integer", nullable: false),
                    box = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sheet_parts", x => new { x.file, x.part });
                });

            migrationBuilder.CreateTable(
                name: "sheets",
                columns: table => new
                {
                    sheet = table.Column<Guid>(type: "uuid", nullable: false),
                    cell = table.Column<Guid>(type: "uuid", nullable: false),
                    programme = table.Column<string>(type: "text", nullable: false),
                    secret = table.Column<bool>(type: "boolean", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    taken_by = table.Column<Guid>(type: "uuid", nullable: false),
                    taken_at = table.Column<long>(type: "bigint", nullable: false),
                    file = table.Column<Guid>(type: "uuid", nullable: false),
                    headings = table.Column<Guid>(type: "uuid", nullable: true),
                    applied_at = table.Column<long>(type: "bigint", nullable: true),
                    applied_by = table.Column<Guid>(type: "uuid", nullable: true),
                    rows = table.Column<int>(type: "integer", nullable: false),
                    rows_done = table.Column<int>(type: "integer", nullable: false),
                    leaves = table.Column<int>(type: "integer", nullable: false),
                    people = table.Column<int>(type: "integer", nullable: false),
                    projects = table.Column<int>(type: "integer", nullable: false),
                    acts = table.Column<int>(type: "integer", nullable: false),
                    before = table.Column<int>(type: "integer", nullable: false),
                    refused = table.Column<int>(type: "integer", nullable: false),
                    undo_steps = table.Column<int>(type: "integer", nullable: false),
                    kept = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sheets", x => x.sheet);
                });

            migrationBuilder.CreateIndex(
                name: "IX_sheet_lines_identity",
                table: "sheet_lines",
                column: "identity");

            migrationBuilder.CreateIndex(
                name: "IX_sheet_lines_sheet_row",
                table: "sheet_lines",
                columns: new[] { "sheet", "row" });

            migrationBuilder.CreateIndex(
                name: "IX_sheets_cell_taken_at",
                table: "sheets",
                columns: new[] { "cell", "taken_at" });

            migrationBuilder.CreateIndex(
                name: "IX_sheets_status",
                table: "sheets",
                column: "status");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "sheet_lines");

            migrationBuilder.DropTable(
                name: "sheet_parts");

            migrationBuilder.DropTable(
                name: "sheets");

            migrationBuilder.DropColumn(
                name: "sheet",
                table: "people");

            migrationBuilder.DropColumn(
                name: "withdrawn",
                table: "people");

            migrationBuilder.DropColumn(
                name: "sheet",
                table: "life_projects");

            migrationBuilder.DropColumn(
                name: "withdrawn",
                table: "life_projects");

            migrationBuilder.DropColumn(
                name: "withdrawn",
                table: "cycles");
        }
    }
}
