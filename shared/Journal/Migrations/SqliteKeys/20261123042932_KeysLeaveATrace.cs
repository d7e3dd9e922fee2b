using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialWatch.Journal.Migrations.SqliteKeys
{
    /// <inheritdoc />
    public partial class KeysLeaveATrace : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<byte[]>(
                name: "Wrapped",
                table: "person_keys",
                type: "BLOB",
                nullable: true,
                oldClrType: typeof(byte[]),
                oldType: "BLOB");

            migrationBuilder.AddColumn<long>(
                name: "DestroyedAt",
                table: "person_keys",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "master_key_proof",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Box = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_master_key_proof", x => x.Id);
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_person_keys_there_or_destroyed",
                table: "person_keys",
                sql: "(\"Wrapped\" is null) <> (\"DestroyedAt\" is null)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "master_key_proof");

            migrationBuilder.DropCheckConstraint(
                name: "ck_person_keys_there_or_destroyed",
                table: "person_keys");

            migrationBuilder.DropColumn(
                name: "DestroyedAt",
                table: "person_keys");

            migrationBuilder.AlterColumn<byte[]>(
                name: "Wrapped",
                table: "person_keys",
                type: "BLOB",
                nullable: false,
                defaultValue: new byte[0],
                oldClrType: typeof(byte[]),
                oldType: "BLOB",
                oldNullable: true);
        }
    }
}
