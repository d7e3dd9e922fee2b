using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialWatch.Journal.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Trail : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "readings",
                columns: table => new
                {
                    position = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    cell = table.Column<byte[]>(type: "BLOB", nullable: false),
                    worker = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    person = table.Column<byte[]>(type: "BLOB", nullable: false),
                    life_project = table.Column<byte[]>(type: "BLOB", nullable: true),
                    programme = table.Column<string>(type: "TEXT", nullable: false),
                    secret = table.Column<bool>(type: "INTEGER", nullable: false),
                    sight = table.Column<string>(type: "TEXT", nullable: false),
                    page = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_readings", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "seals",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    last_event = table.Column<long>(type: "INTEGER", nullable: false),
                    last_reading = table.Column<long>(type: "INTEGER", nullable: false),
                    rows = table.Column<int>(type: "INTEGER", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_seals", x => x.number);
                });

            migrationBuilder.CreateIndex(
                name: "IX_readings_cell_at",
                table: "readings",
                columns: new[] { "cell", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_readings_person_at",
                table: "readings",
                columns: new[] { "person", "at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "readings");

            migrationBuilder.DropTable(
                name: "seals");
        }
    }
}
