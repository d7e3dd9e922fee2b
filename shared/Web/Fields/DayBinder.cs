using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SocialWatch.Web;

/// <summary>Binds a day from three boxes (name.Day, name.Month, name.Year) or from one value (2026-11-22).</summary>
internal sealed class DayBinder(Words words) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext context)
    {
        var name = context.ModelName;
        var whole = Typed(context, name);
        string[] boxes = [Typed(context, name + ".Day"), Typed(context, name + ".Month"), Typed(context, name + ".Year")];

        if (whole.Length == 0 && boxes.All(box => box.Length == 0))
        {
            if (context.ValueProvider.GetValue(name + ".Day") != ValueProviderResult.None && !context.ModelMetadata.IsReferenceOrNullableType)
            {
                context.ModelState.TryAddModelError(name, words["field.required"]);
            }

            return Task.CompletedTask;
        }

        if (Day(whole, boxes) is { } day)
        {
            context.Result = ModelBindingResult.Success(day);
        }
        else
        {
            context.ModelState.TryAddModelError(name, words["field.date"]);
        }

        return Task.CompletedTask;
    }

    // What was typed goes back into the boxes, right or wrong.
    private static string Typed(ModelBindingContext context, string key)
    {
        var value = context.ValueProvider.GetValue(key);
        if (value != ValueProviderResult.None)
        {
            context.ModelState.SetModelValue(key, value);
            // Only the day as a whole is judged; without this the form would stay "not validated".
            context.ModelState.MarkFieldSkipped(key);
        }

        return Digits.Western(value.FirstValue?.Trim()) ?? "";
    }

    private static DateOnly? Day(string whole, string[] boxes)
    {
        var text = whole.Length > 0 ? whole : $"{boxes[2]}-{boxes[1].PadLeft(2, '0')}-{boxes[0].PadLeft(2, '0')}";
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }
}

internal sealed class DayBinderProvider(Words words) : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? new DayBinder(words) : null;
}
