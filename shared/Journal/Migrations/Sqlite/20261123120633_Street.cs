using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialWatch.Journal.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Street : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // The ledger's lines get another key; they are made again from the events before anybody reads them. Altering the
            // table would leave the transaction, and a kill in between half a table.
            migrationBuilder.DropTable(
                name: "acts");

            migrationBuilder.CreateTable(
                name: "acts",
                columns: table => new
                {
                    stream = table.Column<byte[]>(type: "BLOB", nullable: false),
                    act = table.Column<byte[]>(type: "BLOB", nullable: false),
                    life_project = table.Column<byte[]>(type: "BLOB", nullable: true),
                    cell = table.Column<byte[]>(type: "BLOB", nullable: false),
                    person = table.Column<byte[]>(type: "BLOB", nullable: true),
                    encounter = table.Column<byte[]>(type: "BLOB", nullable: true),
                    programme = table.Column<string>(type: "TEXT", nullable: false),
                    secret = table.Column<bool>(type: "INTEGER", nullable: false),
                    category = table.Column<string>(type: "TEXT", nullable: true),
                    stage = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    approach = table.Column<string>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: false),
                    quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    commune = table.Column<string>(type: "TEXT", nullable: true),
                    round = table.Column<byte[]>(type: "BLOB", nullable: true),
                    centre = table.Column<byte[]>(type: "BLOB", nullable: true),
                    worker = table.Column<byte[]>(type: "BLOB", nullable: false),
                    withdrawn = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_acts", x => new { x.stream, x.act });
                });

            migrationBuilder.CreateIndex(
                name: "IX_acts_cell_day_at",
                table: "acts",
                columns: new[] { "cell", "day", "at" });

            migrationBuilder.CreateTable(
                name: "attached",
                columns: table => new
                {
                    life_project = table.Column<byte[]>(type: "BLOB", nullable: false),
                    encounter = table.Column<byte[]>(type: "BLOB", nullable: false),
                    cell = table.Column<byte[]>(type: "BLOB", nullable: false),
                    programme = table.Column<string>(type: "TEXT", nullable: false),
                    secret = table.Column<bool>(type: "INTEGER", nullable: false),
                    round = table.Column<byte[]>(type: "BLOB", nullable: false),
                    is_detached = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attached", x => new { x.life_project, x.encounter });
                });

            migrationBuilder.CreateTable(
                name: "encounters",
                columns: table => new
                {
                    round = table.Column<byte[]>(type: "BLOB", nullable: false),
                    encounter = table.Column<byte[]>(type: "BLOB", nullable: false),
                    cell = table.Column<byte[]>(type: "BLOB", nullable: false),
                    programme = table.Column<string>(type: "TEXT", nullable: false),
                    secret = table.Column<bool>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    people = table.Column<int>(type: "INTEGER", nullable: false),
                    age = table.Column<string>(type: "TEXT", nullable: false),
                    sex = table.Column<string>(type: "TEXT", nullable: false),
                    commune = table.Column<string>(type: "TEXT", nullable: true),
                    person = table.Column<byte[]>(type: "BLOB", nullable: true),
                    life_project = table.Column<byte[]>(type: "BLOB", nullable: true),
                    withdrawn = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_encounters", x => new { x.round, x.encounter });
                });

            migrationBuilder.CreateTable(
                name: "hand_overs",
                columns: table => new
                {
                    round = table.Column<byte[]>(type: "BLOB", nullable: false),
                    item = table.Column<byte[]>(type: "BLOB", nullable: false),
                    cell = table.Column<byte[]>(type: "BLOB", nullable: false),
                    urgent = table.Column<bool>(type: "INTEGER", nullable: false),
                    left_by = table.Column<byte[]>(type: "BLOB", nullable: false),
                    left_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    read_by = table.Column<byte[]>(type: "BLOB", nullable: true),
                    read_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hand_overs", x => new { x.round, x.item });
                });

            migrationBuilder.CreateTable(
                name: "kit",
                columns: table => new
                {
                    round = table.Column<byte[]>(type: "BLOB", nullable: false),
                    item = table.Column<string>(type: "TEXT", nullable: false),
                    cell = table.Column<byte[]>(type: "BLOB", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    taken = table.Column<int>(type: "INTEGER", nullable: false),
                    given = table.Column<int>(type: "INTEGER", nullable: false),
                    returned = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kit", x => new { x.round, x.item });
                });

            migrationBuilder.CreateTable(
                name: "rounds",
                columns: table => new
                {
                    round = table.Column<byte[]>(type: "BLOB", nullable: false),
                    cell = table.Column<byte[]>(type: "BLOB", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    begins_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ends_at = table.Column<long>(type: "INTEGER", nullable: false),
                    crew = table.Column<string>(type: "TEXT", nullable: false),
                    zone = table.Column<string>(type: "TEXT", nullable: false),
                    programme = table.Column<string>(type: "TEXT", nullable: true),
                    last_commune = table.Column<string>(type: "TEXT", nullable: true),
                    last_at = table.Column<long>(type: "INTEGER", nullable: true),
                    incidents = table.Column<int>(type: "INTEGER", nullable: false),
                    is_kit_uneven = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_hand_over_closed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rounds", x => x.round);
                });

            migrationBuilder.CreateTable(
                name: "signals",
                columns: table => new
                {
                    signal = table.Column<byte[]>(type: "BLOB", nullable: false),
                    cell = table.Column<byte[]>(type: "BLOB", nullable: false),
                    is_open = table.Column<bool>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    urgency = table.Column<string>(type: "TEXT", nullable: false),
                    commune = table.Column<string>(type: "TEXT", nullable: false),
                    people = table.Column<int>(type: "INTEGER", nullable: false),
                    sex = table.Column<string>(type: "TEXT", nullable: false),
                    age = table.Column<string>(type: "TEXT", nullable: false),
                    raised_at = table.Column<long>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    raised_by = table.Column<byte[]>(type: "BLOB", nullable: false),
                    round = table.Column<byte[]>(type: "BLOB", nullable: true),
                    worker = table.Column<byte[]>(type: "BLOB", nullable: true),
                    dispatched_by = table.Column<byte[]>(type: "BLOB", nullable: true),
                    dispatched_at = table.Column<long>(type: "INTEGER", nullable: true),
                    arrived_at = table.Column<long>(type: "INTEGER", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", nullable: true),
                    settled_at = table.Column<long>(type: "INTEGER", nullable: true),
                    joined_to = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_signals", x => x.signal);
                });

            migrationBuilder.CreateIndex(
                name: "IX_acts_round",
                table: "acts",
                column: "round");

            migrationBuilder.CreateIndex(
                name: "IX_attached_encounter",
                table: "attached",
                column: "encounter");

            migrationBuilder.CreateIndex(
                name: "IX_encounters_cell_day",
                table: "encounters",
                columns: new[] { "cell", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_encounters_life_project",
                table: "encounters",
                column: "life_project");

            migrationBuilder.CreateIndex(
                name: "IX_hand_overs_cell_read_at",
                table: "hand_overs",
                columns: new[] { "cell", "read_at" });

            migrationBuilder.CreateIndex(
                name: "IX_kit_cell_day",
                table: "kit",
                columns: new[] { "cell", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_rounds_cell_begins_at",
                table: "rounds",
                columns: new[] { "cell", "begins_at" });

            migrationBuilder.CreateIndex(
                name: "IX_rounds_cell_day",
                table: "rounds",
                columns: new[] { "cell", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_rounds_cell_status_begins_at",
                table: "rounds",
                columns: new[] { "cell", "status", "begins_at" });

            migrationBuilder.CreateIndex(
                name: "IX_signals_cell_day",
                table: "signals",
                columns: new[] { "cell", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_signals_cell_is_open_raised_at",
                table: "signals",
                columns: new[] { "cell", "is_open", "raised_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "attached");

            migrationBuilder.DropTable(
                name: "encounters");

            migrationBuilder.DropTable(
                name: "hand_overs");

            migrationBuilder.DropTable(
                name: "kit");

            migrationBuilder.DropTable(
                name: "rounds");

            migrationBuilder.DropTable(
                name: "signals");

            migrationBuilder.DropTable(
                name: "acts");

            migrationBuilder.CreateTable(
                name: "acts",
                columns: table => new
                {
                    act = table.Column<byte[]>(type: "BLOB", nullable: false),
                    life_project = table.Column<byte[]>(type: "BLOB", nullable: false),
                    cell = table.Column<byte[]>(type: "BLOB", nullable: false),
                    person = table.Column<byte[]>(type: "BLOB", nullable: false),
                    programme = table.Column<string>(type: "TEXT", nullable: false),
                    secret = table.Column<bool>(type: "INTEGER", nullable: false),
                    category = table.Column<string>(type: "TEXT", nullable: false),
                    stage = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    approach = table.Column<string>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: false),
                    quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    commune = table.Column<string>(type: "TEXT", nullable: true),
                    round = table.Column<byte[]>(type: "BLOB", nullable: true),
                    centre = table.Column<byte[]>(type: "BLOB", nullable: true),
                    worker = table.Column<byte[]>(type: "BLOB", nullable: false),
                    withdrawn = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_acts", x => new { x.life_project, x.act });
                });

            migrationBuilder.CreateIndex(
                name: "IX_acts_cell_day_at",
                table: "acts",
                columns: new[] { "cell", "day", "at" });
        }
    }
}
