using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialWatch.Journal.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Street : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // The ledger's lines get another key. They are made again from the events before anybody reads them.
            migrationBuilder.Sql("delete from acts");

            migrationBuilder.DropPrimaryKey(
                name: "PK_acts",
                table: "acts");

            migrationBuilder.AlterColumn<string>(
                name: "stage",
                table: "acts",
                type: "text",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "text");

            migrationBuilder.AlterColumn<Guid>(
                name: "person",
                table: "acts",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AlterColumn<string>(
                name: "category",
                table: "acts",
                type: "text",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "text");

            migrationBuilder.AlterColumn<Guid>(
                name: "life_project",
                table: "acts",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<Guid>(
                name: "stream",
                table: "acts",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<Guid>(
                name: "encounter",
                table: "acts",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "PK_acts",
                table: "acts",
                columns: new[] { "stream", "act" });

            migrationBuilder.CreateTable(
                name: "attached",
                columns: table => new
                {
                    life_project = table.Column<Guid>(type: "uuid", nullable: false),
                    encounter = table.Column<Guid>(type: "uuid", nullable: false),
                    cell = table.Column<Guid>(type: "uuid", nullable: false),
                    programme = table.Column<string>(type: "text", nullable: false),
                    secret = table.Column<bool>(type: "boolean", nullable: false),
                    round = table.Column<Guid>(type: "uuid", nullable: false),
                    is_detached = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attached", x => new { x.life_project, x.encounter });
                });

            migrationBuilder.CreateTable(
                name: "encounters",
                columns: table => new
                {
                    round = table.Column<Guid>(type: "uuid", nullable: false),
                    encounter = table.Column<Guid>(type: "uuid", nullable: false),
                    cell = table.Column<Guid>(type: "uuid", nullable: false),
                    programme = table.Column<string>(type: "text", nullable: false),
                    secret = table.Column<bool>(type: "boolean", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    people = table.Column<int>(type: "integer", nullable: false),
                    age = table.Column<string>(type: "text", nullable: false),
                    sex = table.Column<string>(type: "text", nullable: false),
                    commune = table.Column<string>(type: "text", nullable: true),
                    person = table.Column<Guid>(type: "uuid", nullable: true),
                    life_project = table.Column<Guid>(type: "uuid", nullable: true),
                    withdrawn = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_encounters", x => new { x.round, x.encounter });
                });

            migrationBuilder.CreateTable(
                name: "hand_overs",
                columns: table => new
                {
                    round = table.Column<Guid>(type: "uuid", nullable: false),
                    item = table.Column<Guid>(type: "uuid", nullable: false),
                    cell = table.Column<Guid>(type: "uuid", nullable: false),
                    urgent = table.Column<bool>(type: "boolean", nullable: false),
                    left_by = table.Column<Guid>(type: "uuid", nullable: false),
                    left_at = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    read_by = table.Column<Guid>(type: "uuid", nullable: true),
                    read_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hand_overs", x => new { x.round, x.item });
                });

            migrationBuilder.CreateTable(
                name: "kit",
                columns: table => new
                {
                    round = table.Column<Guid>(type: "uuid", nullable: false),
                    item = table.Column<string>(type: "text", nullable: false),
                    cell = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    taken = table.Column<int>(type: "integer", nullable: false),
                    given = table.Column<int>(type: "integer", nullable: false),
                    returned = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kit", x => new { x.round, x.item });
                });

            migrationBuilder.CreateTable(
                name: "rounds",
                columns: table => new
                {
                    round = table.Column<Guid>(type: "uuid", nullable: false),
                    cell = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    begins_at = table.Column<long>(type: "bigint", nullable: false),
                    ends_at = table.Column<long>(type: "bigint", nullable: false),
                    crew = table.Column<string>(type: "text", nullable: false),
                    zone = table.Column<string>(type: "text", nullable: false),
                    programme = table.Column<string>(type: "text", nullable: true),
                    last_commune = table.Column<string>(type: "text", nullable: true),
                    last_at = table.Column<long>(type: "bigint", nullable: true),
                    incidents = table.Column<int>(type: "integer", nullable: false),
                    is_kit_uneven = table.Column<bool>(type: "boolean", nullable: false),
                    is_hand_over_closed = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rounds", x => x.round);
                });

            migrationBuilder.CreateTable(
                name: "signals",
                columns: table => new
                {
                    signal = table.Column<Guid>(type: "uuid", nullable: false),
                    cell = table.Column<Guid>(type: "uuid", nullable: false),
                    is_open = table.Column<bool>(type: "boolean", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    urgency = table.Column<string>(type: "text", nullable: false),
                    commune = table.Column<string>(type: "text", nullable: false),
                    people = table.Column<int>(type: "integer", nullable: false),
                    sex = table.Column<string>(type: "text", nullable: false),
                    age = table.Column<string>(type: "text", nullable: false),
                    raised_at = table.Column<long>(type: "bigint", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    raised_by = table.Column<Guid>(type: "uuid", nullable: false),
                    round = table.Column<Guid>(type: "uuid", nullable: true),
                    worker = table.Column<Guid>(type: "uuid", nullable: true),
                    dispatched_by = table.Column<Guid>(type: "uuid", nullable: true),
                    dispatched_at = table.Column<long>(type: "bigint", nullable: true),
                    arrived_at = table.Column<long>(type: "bigint", nullable: true),
                    outcome = table.Column<string>(type: "text", nullable: true),
                    settled_at = table.Column<long>(type: "bigint", nullable: true),
                    joined_to = table.Column<Guid>(type: "uuid", nullable: true)
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

            migrationBuilder.Sql("delete from acts");

            migrationBuilder.DropPrimaryKey(
                name: "PK_acts",
                table: "acts");

            migrationBuilder.DropIndex(
                name: "IX_acts_round",
                table: "acts");

            migrationBuilder.DropColumn(
                name: "stream",
                table: "acts");

            migrationBuilder.DropColumn(
                name: "encounter",
                table: "acts");

            migrationBuilder.AlterColumn<string>(
                name: "stage",
                table: "acts",
                type: "text",
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "person",
                table: "acts",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "life_project",
                table: "acts",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "category",
                table: "acts",
                type: "text",
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "PK_acts",
                table: "acts",
                columns: new[] { "life_project", "act" });
        }
    }
}
