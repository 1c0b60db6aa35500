"""Where trees, shared questions and the laws of all trees are written, and the trees in the order readers meet them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath

from macros.library import Library
from macros.reading.authors_files import AuthorsFiles
from macros.shelf import FolderShelf, ListShelf, Parts, SheetShelf, Shelved
from macros.tree.model.handbook_law import LawBook
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.model.question import NONE
from macros.tree.model.shared_question import SharedQuestion, SharedQuestions
from macros.tree.model.tree import Tree, WrittenTree
from macros.tree.model.written_file import QUESTIONS_FILE, SharedWords, WrittenFile

FOLDER = PurePosixPath("decision_trees")
LAWS_FILE = "_laws.yml"


def answers_in(written: object) -> Parts:
    """The ids of the answers of a shared question, in their order there; None where they cannot be told."""
    if not isinstance(written, dict) or not isinstance(written.get("answers"), dict):
        return None
    return (*written["answers"], *({NONE} & written.keys()))


SHARED_QUESTIONS: ListShelf[SharedQuestion] = ListShelf(
    "shared-question", FOLDER / QUESTIONS_FILE, SharedQuestions, parts=answers_in
)
LAWS: SheetShelf[LawBook] = SheetShelf("handbook-law", FOLDER / LAWS_FILE, LawBook)
FILES: FolderShelf[WrittenFile] = FolderShelf(
    "tree", FOLDER, WrittenTree, WrittenFile, beside=frozenset({QUESTIONS_FILE, LAWS_FILE})
)


@dataclass(frozen=True)
class TreeShelf:
    """The folder with a file for each tree; the words of shared questions come from the file beside them."""

    noun: str = FILES.noun
    folder: PurePosixPath = FOLDER
    model: type[WrittenTree] = WrittenTree
    schema: str = FILES.schema
    claims: Callable[[PurePosixPath], bool] = FILES.claims

    def read(self, files: AuthorsFiles) -> Shelved[MarkedTree]:
        """Every tree with all its words; a tree that asks a shared question wrongly is none."""
        read = FILES.read(files)
        words = words_beside(files)
        trees = {id_: self.whole(files, file, words) for id_, file in read.entries.items()}
        return Shelved({id_: tree for id_, tree in trees.items() if tree}, read.ids)

    def read_file(self, files: AuthorsFiles, path: PurePosixPath) -> MarkedTree | None:
        """One file as a tree with all its words; None when it has faults."""
        file = FILES.read_file(files, path)
        return self.whole(files, file, words_beside(files)) if file else None

    def whole(self, files: AuthorsFiles, file: WrittenFile, words: SharedWords) -> MarkedTree | None:
        """The tree of one file; its faults are kept with the files."""
        tree, problems = file.whole(words)
        files.problems += problems
        return tree


def words_beside(files: AuthorsFiles) -> SharedWords:
    """The shared questions of the same handbook; their faults are told by their own shelf."""
    return SHARED_QUESTIONS.read(AuthorsFiles(files.root, before={**files.before, **files.read}))


TREES = TreeShelf()


def trees_of(library: Library) -> dict[str, Tree]:
    """Every tree by id, in the order of their titles; a retired one too, for its page says what to use now."""
    by_title = sorted(library.on(TREES).values(), key=lambda marked: marked.tree.title.casefold())
    return {marked.id: marked.tree for marked in by_title}


def trees_in_use(library: Library) -> dict[str, Tree]:
    """The trees to offer to a reader: all but the retired ones."""
    return {id_: tree for id_, tree in trees_of(library).items() if tree.status != "retired"}
