"""Finds every rule in the engine's source, where its name has to stand as a whole word that can be searched for.

A rule's name goes to a class or a function of ours that has a field or a parameter `rule` (`Problem`, `FormFault`, …).
There it is a word, one of the words in a table at the head of a file, or passed on from a value that carries it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ENGINE = Path(__file__).parent.parent / "macros"


def rules_in_engine(folder: Path = ENGINE) -> set[str]:
    """The name of every rule below `folder`. Raises ValueError where one is put together, or comes from elsewhere."""
    modules = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.py"))}
    everything = [node for module in modules.values() for node in ast.walk(module)]
    finder = _Finder(positions(everything), tables(everything))
    return {rule for path, module in modules.items() for rule in finder.rules_in(path, module)}


def positions(nodes: list[ast.AST]) -> dict[str, int]:
    """Which argument is the rule, by the name of each class and function that takes one."""
    found = {}
    for node in nodes:
        names: list[str] = []
        if isinstance(node, ast.ClassDef):
            fields = [one.target for one in node.body if isinstance(one, ast.AnnAssign)]
            names = [field.id for field in fields if isinstance(field, ast.Name)]
        elif isinstance(node, ast.FunctionDef):
            names = [argument.arg for argument in node.args.args if argument.arg not in {"self", "cls"}]
        if "rule" in names and isinstance(node, ast.ClassDef | ast.FunctionDef):
            found[node.name] = names.index("rule")
    return found


def tables(nodes: list[ast.AST]) -> dict[str, list[ast.expr]]:
    """The values of every table that has a name in capitals, by that name."""
    found = {}
    for node in nodes:
        if isinstance(node, ast.AnnAssign | ast.Assign) and isinstance(node.value, ast.Dict):
            target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
            if isinstance(target, ast.Name) and target.id.isupper():
                found[target.id] = node.value.values
    return found


@dataclass(frozen=True)
class _Finder:
    positions: dict[str, int]
    tables: dict[str, list[ast.expr]]

    def rules_in(self, path: Path, module: ast.Module) -> Iterator[str]:
        """Every rule that one file names."""
        for scope in (node for node in ast.walk(module) if isinstance(node, ast.FunctionDef | ast.Module)):
            for given in self.given_in(scope):
                try:
                    yield from self.words(given, scope)
                except LookupError as fault:
                    message = f"{path.name}:{given.lineno}: no whole word for a rule: {ast.unparse(given)}"
                    raise ValueError(message) from fault

    def given_in(self, scope: ast.AST) -> Iterator[ast.expr]:
        """What is given as a rule, in a function or at the head of a file."""
        inside = ast.walk(scope) if isinstance(scope, ast.FunctionDef) else at_the_head(scope)
        for node in inside:
            called = getattr(node, "func", None)
            at = self.positions.get(getattr(called, "id", "") or getattr(called, "attr", ""))
            if isinstance(node, ast.Call) and at is not None:
                yield from node.args[at : at + 1]
                yield from (keyword.value for keyword in node.keywords if keyword.arg == "rule")

    def words(self, given: ast.expr, scope: ast.AST, part: int | None = None) -> Iterator[str]:
        """The words that this can be; none when a value passes on its own. `part`: of a tuple, which."""
        match given:
            case ast.Constant(value=str(word)):
                yield word
            case ast.Attribute(attr="rule"):
                return
            case ast.Tuple(elts=parts) if part is not None:
                yield from self.words(parts[part], scope)
            case ast.IfExp(body=one, orelse=other):
                yield from [*self.words(one, scope, part), *self.words(other, scope, part)]
            case ast.Subscript(value=ast.Name(id=table)):
                yield from self.of_all(self.tables[table], scope, part)
            case ast.Call(func=ast.Attribute(value=ast.Name(id=table), attr="get"), args=[_, *otherwise]):
                yield from self.of_all([*self.tables[table], *otherwise], scope, part)
            case ast.Name(id=name):
                yield from self.named(name, scope)
            case _:
                raise LookupError

    def of_all(self, given: list[ast.expr], scope: ast.AST, part: int | None) -> Iterator[str]:
        """The words that any of these can be."""
        for one in given:
            yield from self.words(one, scope, part)

    def named(self, name: str, scope: ast.AST) -> Iterator[str]:
        """The words that a name was given in this function; a parameter `rule` gets its words where that is called."""
        arguments = [node for node in ast.walk(scope) if isinstance(node, ast.arg) and node.arg == name == "rule"]
        given = [one for node in ast.walk(scope) for one in givings(node, name)]
        if not arguments and not given:
            raise LookupError(name)
        for value, part in given:
            yield from self.words(value, scope, part)


def at_the_head(module: ast.AST) -> Iterator[ast.AST]:
    """Everything in a file that stands in no function."""
    for node in ast.iter_child_nodes(module):
        if not isinstance(node, ast.FunctionDef):
            yield node
            yield from at_the_head(node)


def givings(node: ast.AST, name: str) -> Iterator[tuple[ast.expr, int | None]]:
    """The values that an assignment or a loop gives to a name, each with the part of it that the name gets."""
    if isinstance(node, ast.Assign):
        target, values = node.targets[0], [node.value]
    elif isinstance(node, ast.For) and isinstance(node.iter, ast.Tuple | ast.List):
        target, values = node.target, node.iter.elts
    else:
        return
    names = [getattr(one, "id", "") for one in (target.elts if isinstance(target, ast.Tuple) else [target])]
    if name in names:
        part = names.index(name) if isinstance(target, ast.Tuple) else None
        yield from ((value, part) for value in values)
