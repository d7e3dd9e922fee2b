using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace SocialWatch.Journal.Migrations.PostgreSql
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
                    position = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    cell = table.Column<Guid>(type: "uuid", nullable: false),
                    worker = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    life_project = table.Column<Guid>(type: "uuid", nullable: true),
                    programme = table.Column<string>(type: "text", nullable: false),
                    secret = table.Column<bool>(type: "boolean", nullable: false),
                    sight = table.Column<string>(type: "text", nullable: false),
                    page = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_readings", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "seals",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    last_event = table.Column<long>(type: "bigint", nullable: false),
                    last_reading = table.Column<long>(type: "bigint", nullable: false),
                    rows = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
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
