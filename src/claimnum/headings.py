"""Headings: the periods over a list or over the columns of a table, and the figures under them."""

from __future__ import annotations

from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING

from claimnum.calendars import Day, Ended, Month, Year
from claimnum.movements import written
from claimnum.pieces import is_wide
from claimnum.shapes import after

if TYPE_CHECKING:
    from claimnum.amounts import Figure
    from claimnum.calendars import Expression
    from claimnum.discourse import Scene, Sentence
    from claimnum.marks import Marks
    from claimnum.periods import Dated


#: Where a column ends or which it is, and its period; none where it tells changes.
Column = tuple[int, "Dated | None"]
#: A title over a table's header is this near.
TITLE = 20
#: And what tells that a figure was expected before it.
NEAR = 3


class Header:
    """The periods of a heading, with the column that each stands in."""

    def __init__(
        self,
        periods: list[tuple[int, Dated]],
        changes: list[int],
        sentence: Sentence,
        *,
        table: bool,
        bars: frozenset[str],
    ) -> None:
        self.sentence, self.table, self.bars = sentence, table, bars
        self.told = [(column, period) for column, period in periods if not period.compare]
        #: All columns: with a period, or with none where they tell changes.
        self.columns: list[Column] = [*self.told, *((column, None) for column in changes)]
        self.columns += [(column, None) for column, period in periods if period.compare]
        self.forward = False
        self.former: frozenset[str] = frozenset()

    @classmethod
    def of(cls, scene: Scene, sentence: Sentence, marks: Marks) -> Header | None:
        """The heading that a line is: it has periods and no figure, and no stop ends it."""
        if not sentence.line or sentence.figures:
            return None
        shape = scene.folded.shape[sentence.start : sentence.end]
        if barred := not marks.pipe.isdisjoint(shape):
            place = partial(_column, scene, sentence, bars=marks.pipe)
        elif shape[:1] in marks.bullet:
            return None
        else:
            place = partial(_edge, scene, sentence)
        periods = [(place(item.start, item.end), item) for item in sentence.periods]
        first = periods[0][1].end
        varied = [i for i in range(first, sentence.end) if scene.folded.shape[i] in marks.varied]
        varied = [i for i in varied if not _heads(scene, i, sentence.periods)]
        changes = [place(i, after(scene.folded.shape, i)) for i in varied]
        table = barred or len(periods) > 1 or bool(changes)
        header = cls(periods, changes, sentence, table=table, bars=marks.pipe if barred else frozenset())
        before = scene.folded.shape[max(0, sentence.start - TITLE) : sentence.end]
        header.former = marks.former
        header.forward = not marks.outlook.isdisjoint(before) and marks.beat.isdisjoint(before)
        return header

    def near(self, sentence: Sentence) -> bool:
        """Whether a sentence stands in the paragraph of the heading."""
        return sentence.paragraph == self.sentence.paragraph

    def give(self, scene: Scene, row: Sentence, figures: list[Figure]) -> None:
        """Gives the figures of a row or a list item their periods."""
        if self.forward:
            for figure in figures:
                figure.forward = True
            self._formerly(scene, row)
        if not self.told:
            return
        if len(self.columns) == 1 and not (self.bars and self.told[0][0] > 1):
            for figure in figures:
                figure.period = self.told[0][1]
        elif not self.bars and len(figures) == len(self.columns):
            for figure, column in zip(figures, sorted(self.columns, key=itemgetter(0)), strict=True):
                self._take(figure, column)
        else:
            self._by_column(scene, row, figures)

    def _formerly(self, scene: Scene, row: Sentence) -> None:
        """What was expected before: margin of 14% (prior: 12%)."""
        for figure in row.figures:
            near = scene.folded.shape[max(row.start, figure.start - NEAR) : figure.start]
            if figure.role == "base" and not self.former.isdisjoint(near):
                figure.forward = True
                figure.period = self.told[0][1] if len(self.told) == 1 else figure.period

    def _by_column(self, scene: Scene, row: Sentence, figures: list[Figure]) -> None:
        for figure in figures:
            if self.bars:
                at = _column(scene, row, figure.start, figure.end, bars=self.bars)
                found: Column | None = next((pair for pair in self.columns if pair[0] == at), None)
            else:
                at = _edge(scene, row, figure.start, figure.end)
                found = min(self.columns, key=lambda p: abs(p[0] - at))
            if found is not None:
                self._take(figure, found)

    def _take(self, figure: Figure, column: Column) -> None:
        """Gives a figure the period of its column."""
        figure.period = column[1] or self.told[0][1]  # a change is that of the first period of the table
        if column[1] is None:
            figure.role, figure.direction = "change", written(figure)


def _heads(scene: Scene, i: int, periods: list[Dated]) -> bool:
    """Whether a word of change heads a column together with the period behind it: growth, 2025."""
    then = next((item.start for item in periods if item.start > i), None)
    return then is not None and not any(is_wide(piece) for piece in scene.text.pieces[i + 1 : then + 1])


def _edge(scene: Scene, sentence: Sentence, start: int, end: int) -> int:
    """How far from the start of its line something ends."""
    return scene.text.span(start, end)[1] - scene.text.starts[sentence.start]


def _column(scene: Scene, sentence: Sentence, start: int, _: int, *, bars: frozenset[str]) -> int:
    """How many bars stand before a piece in its line."""
    return sum(letter in bars for letter in scene.folded.shape[sentence.start : start])


# --- headings over headings ------------------------------------------------------------------------------------------


def complete(scene: Scene) -> None:
    """Gives the years of a table's header what the line over them says: Three months ended June 30, / 2023  2022."""
    titles: list[Dated] = []
    place = -1
    for sentence in scene.sentences:
        dated = sentence.periods
        if not sentence.line or sentence.figures:
            titles = []
            continue
        if all(isinstance(item.expression, Year) and item.relation == "in" for item in dated):
            if titles and sentence.paragraph - place <= 1 and len(dated) % len(titles) == 0:
                for n, item in enumerate(dated):
                    title = titles[n * len(titles) // len(dated)]
                    item.expression, item.relation = _with_year(title.expression, item.expression), title.relation
            titles = []
        else:
            titles = dated if all(_lacks_year(item.expression) for item in dated) else []
            place = sentence.paragraph


def _lacks_year(expression: Expression) -> bool:
    end = expression.end if isinstance(expression, Ended) else expression
    return isinstance(end, (Day, Month)) and end.of is None


def _with_year(expression: Expression, year: Expression) -> Expression:
    if isinstance(expression, Ended):
        return expression._replace(end=_with_year(expression.end, year))
    return expression._replace(of=year) if isinstance(expression, (Day, Month)) else expression
