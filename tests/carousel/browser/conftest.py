"""What tests of a carousel share: the made-up handbook in a browser, as for other browser tests."""

from __future__ import annotations

from tests.browser.conftest import browser, built_site, file_url, open_page, site_url

__all__ = ["browser", "built_site", "file_url", "open_page", "site_url"]
