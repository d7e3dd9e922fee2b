namespace SocialWatch.Web;

/// <summary>
/// Leafing through a list by its last row, which stays fast however long the list is: model of the partial "_Pager".
/// An address that is null is not offered.
/// </summary>
public sealed record Pager(string? Newer, string? Older, string? First = null);

/// <summary>A list with nothing in it, and what to do about that: model of the partial "_EmptyState". Texts are in the reader's language.</summary>
public sealed record EmptyState(string Title, string? WhatToDo = null, string? Action = null, string? Href = null, string Icon = "circle");
