using SocialWatch.Kernel.Configuration;
using SocialWatch.Tests.Kernel.Cells;

namespace SocialWatch.Tests.Kernel.Configuration;

public class ConfigurationFileTests
{
    private const string Begins = """{ "format": 1, """;

    // Kept as it was first written: a province's file of today must read for ever.
    private const string Written = """
        {
          "format": 1,
          "partners": [
            {
              "name": "Hospital of the oasis",
              "kind": "health"
            }
          ],
          "programmes": {
            "winter-house": {
              "on": true,
              "clocks": {
                "doctor": "90 minutes",
                "first-answer": "12 hours",
                "visit-30": "40 days"
              },
              "actsOff": [
                "family-bed",
                "meal"
              ],
              "ownActs": {
                "tea": {
                  "ar": "كأس شاي",
                  "fr": "Un verre de thé",
                  "en": "A glass of tea",
                  "approach": "socio-community"
                }
              },
              "protocol": {
                "dormitory/nurse": {
                  "on": true,
                  "first": "1 hour",
                  "every": "3 days"
                },
                "dormitory/welcome": {
                  "on": false
                }
              },
              "documents": {
                "birth-certificate": {
                  "ar": "عقد الازدياد",
                  "fr": "Acte de naissance",
                  "en": "Birth certificate",
                  "moves": [
                    "plan > home"
                  ],
                  "closings": [
                    "family-reintegration"
                  ]
                }
              },
              "fields": {
                "school": {
                  "ar": "المدرسة",
                  "fr": "École",
                  "en": "School",
                  "on": "closing",
                  "kind": "text"
                },
                "sleeps": {
                  "ar": "أين ينام",
                  "fr": "Où il dort",
                  "en": "Where he sleeps",
                  "on": "need",
                  "kind": "choice",
                  "choices": {
                    "market": {
                      "ar": "السوق",
                      "fr": "Le marché",
                      "en": "The market"
                    },
                    "station": {
                      "ar": "المحطة",
                      "fr": "La gare",
                      "en": "The station"
                    }
                  }
                }
              },
              "targets": [
                {
                  "act": "hospital",
                  "number": 30,
                  "from": "2026-11-25",
                  "to": "2027-01-31"
                }
              ],
              "servings": {
                "hospital": {
                  "notWithin": "12 hours",
                  "mostPerDay": 2
                }
              }
            }
          }
        }

        """;

    [Fact]
    public void A_configuration_is_written_readably_and_always_the_same() => Assert.Equal(Written.ReplaceLineEndings("\n"), ConfigurationFile.Write(Ziz.Configured.Content));

    [Fact]
    public void What_was_written_reads_as_what_it_was_and_writes_byte_for_byte_the_same()
    {
        var read = ConfigurationFile.Read(ConfigurationFile.Write(Ziz.Configured.Content));

        Assert.Empty(read.Faults);
        Assert.Equal(Ziz.Configured.Content, read.Content);
        Assert.Equal(ConfigurationFile.Write(Ziz.Configured.Content), ConfigurationFile.Write(read.Content));
        Assert.Empty(ConfigurationFaults.In(read.Content, WinterHouse.Book, CellConfiguration.Empty));
    }

    [Theory]
    [InlineData(0xD83D)]
    [InlineData('\\')] // escaped
    public void Half_a_character_is_called_so(int first)
    {
        var half = first == '\\' ? @"\ud83d" : $"{(char)first}";
        Assert.IsType<WordsNotReadable>(Assert.Single(ConfigurationFile.Read($$"""{{Begins}} "partners": [{ "name": "Hospital {{half}}", "kind": "health" }] }""").Faults).Why);
    }

    [Fact]
    public void Nothing_configured_is_a_file_too() => Assert.Equal(CellConfiguration.Empty, ConfigurationFile.Read(ConfigurationFile.Write(CellConfiguration.Empty)).Content);

    [Fact]
    public void Every_fault_in_how_it_is_written_is_told_at_once_with_its_place()
    {
        var read = ConfigurationFile.Read(Begins + """
            "colour": "blue",
            "partners": [{ "name": "Hospital", "kind": "bakery" }, "Red Crescent"],
            "programmes": {
              "winter-house": {
                "on": "yes",
                "clocks": { "doctor": "two days", "doctor": "2 days" },
                "moves": { "met": "home" },
                "ownActs": { "tea": { "ar": 7 } },
                "targets": [{ "act": "meal", "number": "many", "from": "25/11/2026", "to": "2027-01-31" }]
              }
            } }
            """);

        Assert.Equal(
            [
                ("colour", typeof(UnknownEntry)),
                ("partners/1/kind", typeof(NoneOfThese)),
                ("partners/2", typeof(NotAGroup)), ("partners/2/kind", typeof(EntryMissing)), ("partners/2/name", typeof(EntryMissing)),
                ("programmes/winter-house/clocks/doctor", typeof(NotALength)), ("programmes/winter-house/clocks/doctor", typeof(SaidTwice)),
                ("programmes/winter-house/moves", typeof(UnknownEntry)),
                ("programmes/winter-house/on", typeof(NotTrueOrFalse)),
                ("programmes/winter-house/ownActs/tea/approach", typeof(EntryMissing)), ("programmes/winter-house/ownActs/tea/ar", typeof(NotAText)),
                ("programmes/winter-house/targets/1/from", typeof(NotADay)), ("programmes/winter-house/targets/1/number", typeof(NotANumber)),
            ],
            read.Faults.OrderBy(fault => fault.Place, StringComparer.Ordinal).Select(fault => (fault.Place, fault.Why.GetType())));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{ \"format\": 0 }")]
    [InlineData("{ \"format\": 1, \"partners\": [{ \"name\": \"\\ud800\", \"kind\": \"health\" }] }")]
    public void What_is_no_configuration_is_told_to_be_none(string text) => Assert.NotEmpty(ConfigurationFile.Read(text).Faults);

    [Fact]
    public void A_file_of_a_newer_program_is_not_guessed_at() =>
        Assert.Equal([new ConfigurationFault("format", new NewerFormat(2, 1))], ConfigurationFile.Read("""{ "format": 2, "planets": [] }""").Faults);

    [Fact]
    public void Ten_megabytes_are_refused_before_they_are_looked_at() =>
        Assert.IsType<FileTooLong>(Assert.Single(ConfigurationFile.Read(new string('[', 10_000_000)).Faults).Why);
}
