"""Headings: the periods over a list or over the columns of a table, and the figures under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.amounts import Figure

if TYPE_CHECKING:
    from claimnum.clauses import Marks
    from claimnum.discourse import Scene, Sentence
    from claimnum.periods import Dated


#: A title over a table's header is this near.
TITLE = 20


class Header:
    """The periods of a heading, with the column that each stands in."""

    def __init__(
        self, periods: list[tuple[int, Dated]], sentence: Sentence, *, table: bool, bars: frozenset[str]
    ) -> None:
        self.periods, self.sentence, self.table, self.bars = periods, sentence, table, bars
        self.forward = False

    @classmethod
    def of(cls, scene: Scene, sentence: Sentence, marks: Marks) -> Header | None:
        """The heading that a line is: it has periods and no figure, and no stop ends it."""
        if not sentence.line or any(isinstance(item, Figure) for item in sentence.items):
            return None
        shape = scene.folded.shape[sentence.start : sentence.end]
        if barred := not marks.pipe.isdisjoint(shape):
            columns = [_column(scene, sentence, item, marks.pipe) for item in sentence.items]
        elif shape[:1] in marks.bullet:
            return None
        else:
            left, span = scene.text.starts[sentence.start], scene.text.span
            columns = [span(item.start, item.end)[1] - left for item in sentence.items]
        dated = [item for item in sentence.items if not isinstance(item, Figure)]
        periods = list(zip(columns, dated, strict=True))
        header = cls(periods, sentence, table=barred or len(periods) > 1, bars=marks.pipe if barred else frozenset())
        before = scene.folded.shape[max(0, sentence.start - TITLE) : sentence.end]
        header.forward = not marks.outlook.isdisjoint(before)
        return header

    def near(self, sentence: Sentence) -> bool:
        """Whether a sentence stands in the paragraph of the heading."""
        return sentence.paragraph == self.sentence.paragraph

    def give(self, scene: Scene, row: Sentence, figures: list[Figure]) -> None:
        """Gives the figures of a row or a list item their periods."""
        if self.forward:
            for figure in figures:
                figure.forward = True
        if len(self.periods) == 1:
            for figure in figures:
                figure.period = self.periods[0][1]
        elif not self.bars and len(figures) == len(self.periods):
            for figure, (_, period) in zip(figures, self.periods, strict=True):
                figure.period = period
        else:
            self._by_column(scene, row, figures)

    def _by_column(self, scene: Scene, row: Sentence, figures: list[Figure]) -> None:
        for figure in figures:
            if self.bars:
                at = _column(scene, row, figure, self.bars)
                figure.period = next((period for column, period in self.periods if column == at), None)
            else:
                at = scene.text.span(figure.start, figure.end)[1] - scene.text.starts[row.start]
                figure.period = min(self.periods, key=lambda p: abs(p[0] - at))[1]


def _column(scene: Scene, sentence: Sentence, item: Figure | Dated, bars: frozenset[str]) -> int:
    """How many bars stand before an item in its line."""
    return sum(letter in bars for letter in scene.folded.shape[sentence.start : item.start])
