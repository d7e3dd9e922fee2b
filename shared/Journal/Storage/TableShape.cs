using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace SocialWatch.Journal.Storage;

/// <summary>One column of a table as EF Core maps it, with the value as the driver wants it.</summary>
internal sealed record Column(string Name, string StoreType, Type ProviderType, bool IsKey, Func<object, object?> Value);

/// <summary>What is needed to write rows of a mapped type without tracking them one by one.</summary>
internal sealed record TableShape(string Name, IReadOnlyList<Column> Columns)
{
    public static TableShape Of(IModel model, Type row)
    {
        var entity = model.FindEntityType(row) ?? throw new InvalidOperationException($"{row.FullName} is not mapped.");
        var columns = entity.GetProperties()
            // The database numbers the events itself.
            .Where(property => property.ValueGenerated is not ValueGenerated.OnAdd || property.ClrType == typeof(Guid))
            .Select(ColumnOf)
            .ToList();
        return new TableShape(entity.GetTableName()!, columns);
    }

    /// <summary>Insert, or take over every value where the key stands already.</summary>
    public string Upsert(string source)
    {
        var keys = string.Join(", ", Columns.Where(column => column.IsKey).Select(column => column.Name));
        var others = string.Join(", ", Columns.Where(column => !column.IsKey).Select(column => $"{column.Name} = excluded.{column.Name}"));
        return $"{Insert(source)} on conflict ({keys}) do update set {others}";
    }

    public string Insert(string source) => $"insert into {Name} ({string.Join(", ", Columns.Select(column => column.Name))}) {source}";

    private static Column ColumnOf(IProperty property)
    {
        var mapping = property.GetRelationalTypeMapping();
        var getter = property.GetGetter();
        var converter = mapping.Converter;

        return new Column(
            property.GetColumnName(),
            mapping.StoreType,
            Nullable.GetUnderlyingType(converter?.ProviderClrType ?? property.ClrType) ?? converter?.ProviderClrType ?? property.ClrType,
            property.IsPrimaryKey(),
            converter is null ? getter.GetClrValue : row => converter.ConvertToProvider(getter.GetClrValue(row)));
    }
}
