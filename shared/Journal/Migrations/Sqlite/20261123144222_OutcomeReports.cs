using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialWatch.Journal.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OutcomeReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "outcome_reports",
                columns: table => new
                {
                    report = table.Column<byte[]>(type: "BLOB", nullable: false),
                    cell = table.Column<byte[]>(type: "BLOB", nullable: false),
                    programme = table.Column<string>(type: "TEXT", nullable: false),
                    secret = table.Column<bool>(type: "INTEGER", nullable: false),
                    campaign = table.Column<byte[]>(type: "BLOB", nullable: true),
                    campaign_name = table.Column<string>(type: "TEXT", nullable: true),
                    from_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    provisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    published_at = table.Column<long>(type: "INTEGER", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcome_reports", x => x.report);
                });

            migrationBuilder.CreateTable(
                name: "stage_entries",
                columns: table => new
                {
                    life_project = table.Column<byte[]>(type: "BLOB", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    cell = table.Column<byte[]>(type: "BLOB", nullable: false),
                    person = table.Column<byte[]>(type: "BLOB", nullable: false),
                    programme = table.Column<string>(type: "TEXT", nullable: false),
                    secret = table.Column<bool>(type: "INTEGER", nullable: false),
                    category = table.Column<string>(type: "TEXT", nullable: false),
                    stage = table.Column<string>(type: "TEXT", nullable: false),
                    entered_on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stage_entries", x => new { x.life_project, x.version });
                });

            migrationBuilder.CreateIndex(
                name: "IX_outcome_reports_cell_published_at",
                table: "outcome_reports",
                columns: new[] { "cell", "published_at" });

            migrationBuilder.CreateIndex(
                name: "IX_stage_entries_cell_entered_on",
                table: "stage_entries",
                columns: new[] { "cell", "entered_on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "outcome_reports");

            migrationBuilder.DropTable(
                name: "stage_entries");
        }
    }
}
