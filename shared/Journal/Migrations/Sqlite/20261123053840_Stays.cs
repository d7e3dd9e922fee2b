using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialWatch.Journal.Migrations.Sqlite
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
                    life_project = table.Column<byte[]>(type: "BLOB", nullable: false),
                    stay = table.Column<byte[]>(type: "BLOB", nullable: false),
                    cell = table.Column<byte[]>(type: "BLOB", nullable: false),
                    person = table.Column<byte[]>(type: "BLOB", nullable: false),
                    programme = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    centre = table.Column<byte[]>(type: "BLOB", nullable: true),
                    entered_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    left_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    why_left = table.Column<string>(type: "TEXT", nullable: true),
                    where_to = table.Column<string>(type: "TEXT", nullable: true),
                    withdrawn = table.Column<bool>(type: "INTEGER", nullable: false)
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
