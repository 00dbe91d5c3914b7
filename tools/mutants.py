"""Mutants of a module: its syntax tree with one thing changed, and how that is told.

One comparison, sign, number, truth value, connective, ``not`` or condition is changed at a time, or a result becomes
None. Texts are left alone, and so are annotations, messages of errors and word orders: what a test says of them would
repeat them.
"""

from __future__ import annotations

import ast
import copy
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
SIGNS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
}
#: Conditions that hold no comparison of their own to be turned round.
PLAIN = (ast.Name, ast.Attribute, ast.Call, ast.Subscript, ast.NamedExpr)
#: What is never entered: it does not run, or only says something.
LEFT_ALONE = {
    ast.Raise: ("exc", "cause"),
    ast.AnnAssign: ("annotation",),
    ast.arg: ("annotation",),
    ast.FunctionDef: ("decorator_list", "returns"),
    ast.ClassDef: ("decorator_list", "bases", "keywords"),
}


class Mutant(NamedTuple):
    """One change: where, what, the tree that has it, and the function it is in (None: it runs at import)."""

    path: str
    line: int
    column: str
    last: int
    change: str
    tree: ast.Module
    function: tuple[str, int] | None

    @property
    def name(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.change}"


class Place(NamedTuple):
    """A node, the statement it stands in, and the outermost function around it."""

    node: ast.AST
    statement: ast.stmt
    function: tuple[str, int] | None


def changes(node: ast.AST) -> Iterator[tuple[str, Callable[[ast.AST], None]]]:  # noqa: C901, PLR0912 - a table
    """What can be changed at a node: how it is told, and what changes a copy of the node in place."""
    match node:
        case ast.Compare(ops=ops):
            for n, op in enumerate(ops):
                for other in COMPARISONS[type(op)]:
                    which = f" ({n + 1})" if n else ""
                    yield f"{type(op).__name__} → {other.__name__}{which}", _item("ops", n, other())
        case ast.BinOp(op=op) if type(op) in SIGNS and not _is_text(node):
            yield f"{type(op).__name__} → {SIGNS[type(op)].__name__}", _field("op", SIGNS[type(op)]())
        case ast.AugAssign(op=op) if type(op) in SIGNS:
            yield f"{type(op).__name__}= → {SIGNS[type(op)].__name__}=", _field("op", SIGNS[type(op)]())
        case ast.BoolOp(op=op):
            other_op = ast.Or() if isinstance(op, ast.And) else ast.And()
            yield f"{type(op).__name__} → {type(other_op).__name__}", _field("op", other_op)
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=operand):
            yield f"{type(node.op).__name__} removed", _become(operand)
        case ast.Constant(value=bool() as value):
            yield f"{value} → {not value}", _field("value", not value)
        case ast.Constant(value=int() as value):
            yield f"{value} → {value + 1}", _field("value", value + 1)
        case ast.Return(value=value) if value is not None and not _is_none(value):
            yield "returns None", _field("value", ast.Constant(None))
        case ast.Break():
            yield "break → continue", _become(ast.Continue())
        case ast.Continue():
            yield "continue → break", _become(ast.Break())
    if isinstance(node, ast.If | ast.While | ast.IfExp) and isinstance(node.test, PLAIN):
        yield "condition turned round", _field("test", ast.UnaryOp(ast.Not(), node.test))


def mutants(path: str, source: str) -> Iterator[Mutant]:
    """Every mutant of a module, in the order of its lines."""
    tree = ast.parse(source)
    places = list(_places(tree))
    for n, place in enumerate(places):
        for change, make in changes(place.node):
            other = copy.deepcopy(tree)
            make(list(_places(other))[n].node)
            ast.fix_missing_locations(other)
            line = getattr(place.node, "lineno", place.statement.lineno)
            last = getattr(place.node, "end_lineno", None) or line
            ends = getattr(place.node, "end_col_offset", 0)
            column = f"{getattr(place.node, 'col_offset', 0)}-{ends}"
            yield Mutant(path, line, column, last, change, other, place.function)


Function = tuple[str, int] | None


def _places(tree: ast.Module) -> Iterator[Place]:
    for statement in tree.body:
        yield from _below(statement, statement, (), None)


def _below(node: ast.AST, statement: ast.stmt, names: tuple[str, ...], function: Function) -> Iterator[Place]:
    if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
        return
    if isinstance(node, ast.stmt):
        statement = node
    yield Place(node, statement, function)
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        names = (*names, node.name)
    for field, value in ast.iter_fields(node):
        if field in LEFT_ALONE.get(type(node), ()):
            continue
        within = function
        if isinstance(node, ast.FunctionDef) and field == "body" and function is None:
            within = (".".join(names), min([node.lineno, *(one.lineno for one in node.decorator_list)]))
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield from _below(child, statement, names, within)


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _is_text(node: ast.BinOp) -> bool:
    sides = (node.left, node.right)
    return any(
        isinstance(one, ast.JoinedStr) or (isinstance(one, ast.Constant) and isinstance(one.value, str))
        for one in sides
    )


def _field(name: str, value: object) -> Callable[[ast.AST], None]:
    return lambda node: setattr(node, name, copy.deepcopy(value))


def _item(name: str, n: int, value: ast.AST) -> Callable[[ast.AST], None]:
    return lambda node: getattr(node, name).__setitem__(n, value)


def _become(other: ast.AST) -> Callable[[ast.AST], None]:
    def change(node: ast.AST) -> None:
        node.__class__ = other.__class__  # type: ignore[assignment]
        node.__dict__.clear()
        node.__dict__.update(copy.deepcopy(other).__dict__)

    return change
