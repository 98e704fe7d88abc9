"""The catalogue of every word that a person reads: `locales/<locale>/*.ftl`."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk, Message, Resource, VariableReference
from fluent.syntax.visitor import Visitor

from handoff_api.exceptions import ConfigurationError, UnknownLocale

LOCALES = ("ja", "fr", "da")


class Catalogue:
    """Renders Fluent messages in the served languages."""

    def __init__(self, directory: Path) -> None:
        """Load all languages.

        Raises:
            ConfigurationError: a file does not parse.
        """
        self._languages = {locale: _load(directory / locale, locale) for locale in LOCALES}

    def render(self, key: str, locale: str, args: Mapping[str, Any] | None = None) -> str:
        """The message in the language.

        Raises:
            KeyError: there is no such message.
            ValueError: an argument is missing or of the wrong kind.
        """
        bundle = self._languages[locale].bundle
        try:
            pattern = bundle.get_message(key).value
        except LookupError:
            pattern = None
        if pattern is None:
            raise KeyError(key)
        text, errors = bundle.format_pattern(pattern, dict(args or {}))
        if errors:
            raise ValueError(f"{key} ({locale}): {errors}")
        return str(text)

    def template(self, key: str, locale: str) -> str:
        """The message with each variable `{ $name }` left as `{name}`, for others to fill in."""
        variables = self._languages[locale].variables[key]
        return self.render(key, locale, {name: f"{{{name}}}" for name in variables})

    def has(self, key: str, locale: str) -> bool:
        """Whether the message exists in the language."""
        return key in self._languages[locale].variables

    def facts(self, locale: str) -> dict[str, tuple[str, ...]]:
        """The facts that messages state, as a comment `# facts: H6 H7` above each names them."""
        return self._languages[locale].facts

    def variables(self, locale: str, prefix: str = "") -> dict[str, frozenset[str]]:
        """The variables of each message whose id begins with the prefix."""
        found = self._languages[locale].variables
        return {key: names for key, names in found.items() if key.startswith(prefix)}


@dataclass(frozen=True)
class _Language:
    bundle: FluentBundle
    variables: dict[str, frozenset[str]]
    facts: dict[str, tuple[str, ...]]


class _VariableNames(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def _load(directory: Path, locale: str) -> _Language:
    language = _Language(FluentBundle([locale], use_isolating=False), {}, {})
    for path in sorted(directory.glob("*.ftl")):
        resource = _parsed(path.read_text(encoding="utf-8"))
        for entry in resource.body:
            if isinstance(entry, Junk):
                raise ConfigurationError(f"{path.name} ({locale}): {(entry.content or '')[:80]!r}")
            if isinstance(entry, Message):
                if entry.id.name in language.variables:
                    raise ConfigurationError(f"{path.name} ({locale}): {entry.id.name} twice")
                found = _VariableNames()
                found.visit(entry)
                language.variables[entry.id.name] = frozenset(found.names)
                language.facts[entry.id.name] = _facts(entry)
        language.bundle.add_resource(resource)
    return language


@cache
def _parsed(text: str) -> Resource:
    """Kept, since parsing takes most of a start, and tests start hundreds of services."""
    return FluentResource(text)


def _facts(message: Message) -> tuple[str, ...]:
    comment = (message.comment.content or "") if message.comment else ""
    return tuple(comment.removeprefix("facts:").split()) if comment.startswith("facts:") else ()


def served_locale(tag: object) -> str:
    """The served language of a BCP 47 tag, such as `fr` of `fr-CA`.

    Raises:
        UnknownLocale: the language is not served.
    """
    language = tag.split("-")[0].lower() if isinstance(tag, str) else ""
    if language not in LOCALES:
        raise UnknownLocale(field="locale", served=list(LOCALES))
    return language
