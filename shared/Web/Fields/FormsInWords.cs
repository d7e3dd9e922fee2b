using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace SocialWatch.Web;

/// <summary>What the framework says about a form, said in our words; days bound from three boxes, and digits of any keyboard read.</summary>
internal sealed class FormsInWords(Words words) : IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new DayBinderProvider(words));
        options.ModelBinderProviders.Insert(1, new NumberBinderProvider());
        options.ModelMetadataDetailsProviders.Add(new MessagesByKey());
        var say = options.ModelBindingMessageProvider;
        say.SetValueMustNotBeNullAccessor(_ => words["field.required"]);
        say.SetMissingBindRequiredValueAccessor(_ => words["field.required"]);
        say.SetMissingKeyOrValueAccessor(() => words["field.required"]);
        say.SetMissingRequestBodyRequiredValueAccessor(() => words["field.required"]);
        say.SetValueMustBeANumberAccessor(_ => words["field.number"]);
        say.SetNonPropertyValueMustBeANumberAccessor(() => words["field.number"]);
        say.SetAttemptedValueIsInvalidAccessor((_, _) => words["field.wrong"]);
        say.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => words["field.wrong"]);
        say.SetUnknownValueIsInvalidAccessor(_ => words["field.wrong"]);
        say.SetNonPropertyUnknownValueIsInvalidAccessor(() => words["field.wrong"]);
        say.SetValueIsInvalidAccessor(_ => words["field.wrong"]);
    }

    /// <summary>Gives every rule without a message of its own the word key of its message; the key is looked up for each request.</summary>
    private sealed class MessagesByKey : IValidationMetadataProvider
    {
        public void CreateValidationMetadata(ValidationMetadataProviderContext context)
        {
            foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
            {
                if (rule.ErrorMessage is null && rule.ErrorMessageResourceName is null)
                {
                    rule.ErrorMessage = KeyOf(rule);
                }
            }
        }

        private static string KeyOf(ValidationAttribute rule) => rule switch
        {
            RequiredAttribute => "field.required",
            StringLengthAttribute { MinimumLength: > 0 } => "field.length",
            StringLengthAttribute or MaxLengthAttribute => "field.too-long",
            RangeAttribute => "field.range",
            EmailAddressAttribute => "field.email",
            PhoneAttribute => "field.phone",
            CompareAttribute => "field.same",
            _ => "field.wrong",
        };
    }
}

/// <summary>
/// Looks up messages of form rules. The framework hands over the values by position: {0} is the field, then the limits,
/// greatest first for lengths and least first for ranges.
/// </summary>
internal sealed class WordsLocalizer(Words words) : IStringLocalizer
{
    public LocalizedString this[string name] => new(name, words.Has(name) ? words[name] : name, !words.Has(name));

    public LocalizedString this[string name, params object[] arguments] =>
        new(name, words.Has(name) ? words.Say(name, Limits(name, arguments)) : string.Format(CultureInfo.CurrentCulture, name, arguments));

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];

    private static (string, object?)[] Limits(string name, object[] values) => (name, values) switch
    {
        ("field.range", [_, var least, var most, ..]) => [("Least", least), ("Most", most)],
        (_, [_, var most, var least, ..]) => [("Most", most), ("Least", least)],
        (_, [_, var most]) => [("Most", most)],
        _ => [],
    };
}
