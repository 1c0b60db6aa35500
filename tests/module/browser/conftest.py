"""What tests of a module in the browser share: the pages of the made-up handbook, on devices that hold something."""

from __future__ import annotations

from tests.browser.conftest import browser, built_site, file_url, open_page, site_url
from tests.kept.browser.conftest import Device, device

__all__ = ["Device", "browser", "built_site", "device", "file_url", "open_page", "site_url"]
