using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SocialWatch.Web;

/// <summary>Binds a number whichever digits it was typed in. What was typed goes back into the box as it was.</summary>
internal sealed class NumberBinder(IModelBinder number) : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext context)
    {
        var (values, typed) = (context.ValueProvider, context.ValueProvider.GetValue(context.ModelName));
        context.ValueProvider = new InWesternDigits(values);
        await number.BindModelAsync(context);
        context.ValueProvider = values;
        if (typed != ValueProviderResult.None)
        {
            context.ModelState.SetModelValue(context.ModelName, typed);
        }
    }

    private sealed class InWesternDigits(IValueProvider values) : IValueProvider
    {
        public bool ContainsPrefix(string prefix) => values.ContainsPrefix(prefix);

        public ValueProviderResult GetValue(string key)
        {
            var typed = values.GetValue(key);
            return typed == ValueProviderResult.None ? typed : new ValueProviderResult(typed.Values.Select(Digits.Western).ToArray(), typed.Culture);
        }
    }
}

internal sealed class NumberBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(int) || context.Metadata.UnderlyingOrModelType == typeof(long)
            ? new NumberBinder(new SimpleTypeModelBinder(context.Metadata.ModelType, context.Services.GetRequiredService<ILoggerFactory>()))
            : null;
}
