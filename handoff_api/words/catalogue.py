"""The catalogue of every word that a person reads: `locales/<locale>/*.ftl`."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk, Message, VariableReference
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
        self._bundles: dict[str, FluentBundle] = {}
        self._variables: dict[str, dict[str, frozenset[str]]] = {}
        for locale in LOCALES:
            self._bundles[locale], self._variables[locale] = _load(directory / locale, locale)

    def render(self, key: str, locale: str, args: Mapping[str, Any] | None = None) -> str:
        """The message in the language.

        Raises:
            KeyError: there is no such message.
            ValueError: an argument is missing or of the wrong kind.
        """
        bundle = self._bundles[locale]
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
        variables = self._variables[locale][key]
        return self.render(key, locale, {name: f"{{{name}}}" for name in variables})

    def has(self, key: str, locale: str) -> bool:
        """Whether the message exists in the language."""
        return key in self._variables[locale]

    def variables(self, locale: str, prefix: str = "") -> dict[str, frozenset[str]]:
        """The variables of each message whose id begins with the prefix."""
        return {
            key: names for key, names in self._variables[locale].items() if key.startswith(prefix)
        }


class _VariableNames(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def _load(directory: Path, locale: str) -> tuple[FluentBundle, dict[str, frozenset[str]]]:
    variables: dict[str, frozenset[str]] = {}
    bundle = FluentBundle([locale], use_isolating=False)
    for path in sorted(directory.glob("*.ftl")):
        resource = FluentResource(path.read_text(encoding="utf-8"))
        for entry in resource.body:
            if isinstance(entry, Junk):
                raise ConfigurationError(f"{path.name} ({locale}): {(entry.content or '')[:80]!r}")
            if isinstance(entry, Message):
                if entry.id.name in variables:
                    raise ConfigurationError(f"{path.name} ({locale}): {entry.id.name} twice")
                found = _VariableNames()
                found.visit(entry)
                variables[entry.id.name] = frozenset(found.names)
        bundle.add_resource(resource)
    return bundle, variables


def served_locale(tag: object) -> str:
    """The served language of a BCP 47 tag, such as `fr` of `fr-CA`.

    Raises:
        UnknownLocale: the language is not served.
    """
    language = tag.split("-")[0].lower() if isinstance(tag, str) else ""
    if language not in LOCALES:
        raise UnknownLocale(field="locale", served=list(LOCALES))
    return language
