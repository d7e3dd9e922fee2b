using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialWatch.Journal.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Sheets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "sheet",
                table: "people",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "withdrawn",
                table: "people",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<byte[]>(
                name: "sheet",
                table: "life_projects",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "withdrawn",
                table: "life_projects",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "withdrawn",
                table: "cycles",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "sheet_lines",
                columns: table => new
                {
                    leaf = table.Column<byte[]>(type: "BLOB", nullable: false),
                    row = table.Column<int>(type: "INTEGER", nullable: false),
                    sheet = table.Column<byte[]>(type: "BLOB", nullable: false),
                    cell = table.Column<byte[]>(type: "BLOB", nullable: false),
                    identity = table.Column<byte[]>(type: "BLOB", nullable: false),
                    programme = table.Column<string>(type: "TEXT", nullable: false),
                    secret = table.Column<bool>(type: "INTEGER", nullable: false),
                    person = table.Column<byte[]>(type: "BLOB", nullable: true),
                    life_project = table.Column<byte[]>(type: "BLOB", nullable: true),
                    act = table.Column<byte[]>(type: "BLOB", nullable: true),
                    new_person = table.Column<bool>(type: "INTEGER", nullable: false),
                    new_project = table.Column<bool>(type: "INTEGER", nullable: false),
                    refused = table.Column<string>(type: "TEXT", nullable: true),
                    withdrawn = table.Column<bool>(type: "INTEGER", nullable: false),
                    kept = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sheet_lines", x => new { x.leaf, x.row });
                });

            migrationBuilder.CreateTable(
                name: "sheet_parts",
                columns: table => new
                {
                    file = table.Column<byte[]>(type: "BLOB", nullable: false),
                    part = table.Column<int>(type: "INTEGER", nullable: false),
                    box = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sheet_parts", x => new { x.file, x.part });
                });

            migrationBuilder.CreateTable(
                name: "sheets",
                columns: table => new
                {
                    sheet = table.Column<byte[]>(type: "BLOB", nullable: false),
                    cell = table.Column<byte[]>(type: "BLOB", nullable: false),
                    programme = table.Column<string>(type: "TEXT", nullable: false),
                    secret = table.Column<bool>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    taken_by = table.Column<byte[]>(type: "BLOB", nullable: false),
                    taken_at = table.Column<long>(type: "INTEGER", nullable: false),
                    file = table.Column<byte[]>(type: "BLOB", nullable: false),
                    headings = table.Column<byte[]>(type: "BLOB", nullable: true),
                    applied_at = table.Column<long>(type: "INTEGER", nullable: true),
                    applied_by = table.Column<byte[]>(type: "BLOB", nullable: true),
                    rows = table.Column<int>(type: "INTEGER", nullable: false),
                    rows_done = table.Column<int>(type: "INTEGER", nullable: false),
                    leaves = table.Column<int>(type: "INTEGER", nullable: false),
                    people = table.Column<int>(type: "INTEGER", nullable: false),
                    projects = table.Column<int>(type: "INTEGER", nullable: false),
                    acts = table.Column<int>(type: "INTEGER", nullable: false),
                    before = table.Column<int>(type: "INTEGER", nullable: false),
                    refused = table.Column<int>(type: "INTEGER", nullable: false),
                    undo_steps = table.Column<int>(type: "INTEGER", nullable: false),
                    kept = table.Column<int>(type: "INTEGER", nullable: false)
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
