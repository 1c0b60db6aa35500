"""What tests of a built quiz share: the same as those of all pages of the made-up handbook."""

from tests.browser.conftest import browser, built_site, file_url, open_page, site_url

__all__ = ["browser", "built_site", "file_url", "open_page", "site_url"]
