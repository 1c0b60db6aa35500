"""Pages join the menu by themselves."""

from __future__ import annotations

from macros.site.navigation import with_all_pages


def test_a_page_joins_the_section_of_its_folder() -> None:
    """So that a new page needs no line in mkdocs.yml; a page that is named there stays where it is named."""
    nav = [{"Start": "index.md"}, {"Handboek": ["handboek/index.md", {"Lang": "handboek/lang.md"}]}]
    pages = [("Start", "index.md"), ("Lang", "handboek/lang.md"), ("Nieuw", "handboek/nieuw.md"), ("Los", "los/a.md")]
    assert with_all_pages(nav, pages) == [
        {"Start": "index.md"},
        {"Handboek": ["handboek/index.md", {"Lang": "handboek/lang.md"}, {"Nieuw": "handboek/nieuw.md"}]},
        {"Los": "los/a.md"},
    ]


def test_made_pages_join_the_section_of_their_folder_whatever_it_is_called() -> None:
    """After the pages that stand there, and nothing else moves."""
    nav = [{"Start": "index.md"}, {"Hulp bij kiezen": ["keuzehulpen/index.md"]}]
    trees = [("is het nodig?", "keuzehulpen/a.md"), ("Welke variant?", "keuzehulpen/b.md")]
    assert with_all_pages(nav, trees) == [
        {"Start": "index.md"},
        {
            "Hulp bij kiezen": [
                "keuzehulpen/index.md",
                {"is het nodig?": "keuzehulpen/a.md"},
                {"Welke variant?": "keuzehulpen/b.md"},
            ]
        },
    ]
    assert nav[1] == {"Hulp bij kiezen": ["keuzehulpen/index.md"]}
