using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Browser;

/// <summary>
/// A module made from the template, outside the repository: put into the modules folder it is there at the next start, and
/// when it is taken out again the files of its people stay readable.
/// </summary>
public sealed class DropInTests
{
    [Fact]
    public async Task A_module_dropped_in_is_used_and_taken_out_again()
    {
        var (data, modules) = (Directory.CreateTempSubdirectory("sw-drop-in-").FullName, Directory.CreateTempSubdirectory("sw-modules-").FullName);
        var built = await TemplateModule.Build("Nomads", "nomads", TemplateModule.Host());
        TemplateModule.Copy(Path.Combine(TemplateModule.Host(), "modules"), modules);
        TemplateModule.Copy(built, Path.Combine(modules, "Nomads"));

        var with = await House.Start(data, modules);
        string project, person;
        await using (var visit = await with.Visit())
        {
            await visit.Begin();
            person = await Meet(visit);
            project = await Open(visit, "nomads");
            await visit.Open($"{project}/own/record-talk");
            await visit.Choose("Values[Mood].Text", "worried");
            await visit.Type("Values[Said].Text", "يريد العودة إلى قبيلته");
            await visit.Shot("drop-in-form");
            await visit.Send();
            var page = await visit.Page.Locator("main").InnerTextAsync();
            await visit.Open($"{project}/write-note");
            await visit.Type("Text", "سأعود إليه غدا");
            await visit.Send();
            Assert.Contains("عدد الأحاديث: 1", page, StringComparison.Ordinal);
            Assert.Contains("يريد العودة إلى قبيلته", page, StringComparison.Ordinal);
            await visit.Shot("drop-in");
            Assert.Empty(visit.Complaints);
        }

        await with.Stop();
        // The host has the module's file open: the next start reads a folder without it, as after taking it out by hand.
        var without = Directory.CreateTempSubdirectory("sw-modules-").FullName;
        TemplateModule.Copy(Path.Combine(TemplateModule.Host(), "modules"), without);
        await using var house = await House.Start(data, without);
        await using (var visit = await house.Visit())
        {
            await visit.SignIn();
            await visit.Open(project);
            var page = await visit.Page.Locator("main").InnerTextAsync();
            Assert.Contains("رجل في الأربعين", page, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"⟦|nomads|record-talk", page);
            // In the words the module had when it last ran, with a line that says that it is missing, and no form.
            Assert.Contains("في مرحلة «تحديد الحالة»", page, StringComparison.Ordinal);
            Assert.Contains("وحدة برنامج «برنامج جديد (Nomads)» غير موجودة الآن", page, StringComparison.Ordinal);
            Assert.Contains("سأعود إليه غدا", page, StringComparison.Ordinal);
            await visit.Open($"{project}/record-act");
            Assert.Equal(project, visit.At);
            await visit.Shot("taken-out");
            foreach (var path in (string[])[person, "/people", "/my-day", "/outcomes", "/ledger", "/programmes", "/cell"])
            {
                var answer = await visit.Page.GotoAsync(path);
                Assert.Equal(200, answer!.Status);
                var said = await visit.Page.Locator("main").InnerTextAsync();
                Assert.DoesNotContain("⟦", said, StringComparison.Ordinal);
                Assert.Equal(path is "/programmes" or "/cell", said.Contains("وحدة برنامج «برنامج جديد (Nomads)» غير موجودة", StringComparison.Ordinal));
            }

            Assert.Empty(visit.Complaints);
        }
    }

    private static async Task<string> Meet(Visit visit)
    {
        await visit.Open("/people/new");
        await visit.Type("Description", "رجل في الأربعين، جلابة بنية");
        await visit.Choose("Sex", "Male");
        await visit.Choose("Age", "From26To59");
        await visit.Send();
        return new Uri(visit.Page.Url).AbsolutePath;
    }

    private static async Task<string> Open(Visit visit, string programme)
    {
        await visit.Page.Locator("a[href^='/life-projects/open']").First.ClickAsync();
        await visit.Page.Locator($"[name='Form.Programme'][value^='{programme}']").First.CheckAsync(new() { Force = true });
        await visit.Send();
        return new Uri(visit.Page.Url).AbsolutePath;
    }
}
