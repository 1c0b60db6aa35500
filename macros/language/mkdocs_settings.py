"""What we read of mkdocs.yml: what stands at the foot of each page, and where MkDocs looks. The rest is for MkDocs."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from macros.language.fields import PagePath, Phrase, StrictModel
from macros.language.written_values import Date


def empty_as_none(value: object) -> object:
    """Nothing, where another handbook leaves empty what ours says."""
    return None if value in ("", {}) else value


LeftOut = BeforeValidator(empty_as_none)


class Edition(StrictModel):
    """Which edition this is."""

    version: Phrase
    date: Date


class TextLicence(StrictModel):
    """Under what licence the text may be used."""

    name: Phrase
    address: Phrase


class Extra(BaseModel):
    """What of `extra` we show; the theme reads other keys of it."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    edition: Annotated[Edition | None, LeftOut] = None
    about: Annotated[PagePath | None, LeftOut] = None
    text_licence: Annotated[TextLicence | None, LeftOut] = None
    code_licence: Annotated[Phrase | None, LeftOut] = None


Level = Literal["warn", "info", "ignore", "relative_to_docs"] | None


class NavLevels(StrictModel):
    """How loud MkDocs is about the menu."""

    omitted_files: Level = None
    not_found: Level = None
    absolute_links: Level = None


class LinkLevels(StrictModel):
    """How loud MkDocs is about links."""

    not_found: Level = None
    absolute_links: Level = None
    unrecognized_links: Level = None
    anchors: Level = None


class Validation(NavLevels, LinkLevels):
    """How loud MkDocs is about what it finds; what stands here for both can be told apart."""

    nav: NavLevels | None = None
    links: LinkLevels | None = None


class MkdocsSettings(StrictModel):
    """Every key that MkDocs knows; those that are `Any` it holds against its own rules."""

    inherit: Any = Field(default=None, alias="INHERIT")
    site_name: Any = None
    site_url: Any = None
    site_description: Any = None
    site_author: Any = None
    site_dir: Phrase | None = None
    docs_dir: Literal["content"] | None = None
    use_directory_urls: Literal["false"] | None = None
    nav: Any = None
    exclude_docs: Any = None
    draft_docs: Any = None
    not_in_nav: Any = None
    theme: Any = None
    copyright: Any = None
    repo_url: Any = None
    repo_name: Any = None
    edit_uri: Any = None
    edit_uri_template: Any = None
    remote_branch: Any = None
    remote_name: Any = None
    dev_addr: Annotated[str, StringConstraints(pattern=r"^\S+:[0-9]{1,5}$")] | None = None
    extra_css: tuple[Phrase, ...] = ()
    extra_javascript: tuple[Any, ...] = ()
    extra_templates: tuple[Phrase, ...] = ()
    markdown_extensions: Any = None
    validation: Validation | None = None
    strict: Any = None
    plugins: Any = None
    hooks: tuple[Phrase, ...] = ()
    watch: tuple[Phrase, ...] = ()
    extra: Extra = Extra()
