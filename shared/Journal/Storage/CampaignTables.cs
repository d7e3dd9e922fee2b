using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;

namespace SocialWatch.Journal.Storage;

/// <summary>The table of campaigns.</summary>
internal static class CampaignTables
{
    public static void Map(ModelBuilder modelBuilder) => modelBuilder.Entity<CampaignRow>(row =>
    {
        row.ToTable("campaigns");
        row.HasKey(campaign => campaign.Campaign);
        row.Ignore(campaign => campaign.Communes);
        row.Ignore(campaign => campaign.ExtraPlaces);
        row.Ignore(campaign => campaign.KitOfARound);
        // What runs or waits for an alert, and the list by days.
        row.HasIndex(campaign => new { campaign.Cell, campaign.Status, campaign.To });
        row.HasIndex(campaign => new { campaign.Cell, campaign.From });
    });
}
