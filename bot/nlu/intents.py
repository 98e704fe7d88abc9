"""The intent model: a linear support vector machine whose scores are calibrated probabilities."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Sequence
from zipfile import ZIP_DEFLATED

import numpy as np
import skops.io
from joblib import Parallel, delayed
from scipy.optimize import minimize_scalar
from scipy.sparse import csr_matrix
from scipy.special import log_softmax, softmax
from sklearn.svm import LinearSVC

from bot.nlu.analysis import Analysis
from bot.nlu.features import FeatureChoice, FeatureSpace, feature_blocks

logger = logging.getLogger(__name__)

# Margin of an intent that training never saw; far below what a machine gives.
_NEVER = -100.0


@dataclass(frozen=True)
class Example:
    """A training message. Variants of one sentence share its `source`, and are folded together."""

    analysis: Analysis
    intent: str
    source: int


@dataclass(frozen=True)
class TrainingChoice:
    """How the model is trained."""

    features: FeatureChoice = field(default_factory=FeatureChoice)
    scales: dict[str, float] = field(
        default_factory=lambda: {"concept": 0.4, "concept pair": 0.5, "language": 0.3}
    )
    regularisation: float = 0.4
    minimum: int = 2
    held_out: int = 5
    tolerance: float = 0.1
    seed: int = 20


@dataclass(frozen=True)
class Prediction:
    """An intent and its probability (0 to 1)."""

    intent: str
    confidence: float


class IntentModel:
    """Ranks intents for an analysed message.

    weights is features by intents (float32); sharpness turns margins into probabilities.
    """

    def __init__(
        self,
        space: FeatureSpace,
        intents: Sequence[str],
        weights: np.ndarray,
        offsets: np.ndarray,
        sharpness: float,
    ) -> None:
        self.space = space
        self.intents = list(intents)
        self.weights = weights
        self.offsets = offsets
        self.sharpness = sharpness

    @classmethod
    def train(
        cls, examples: Sequence[Example], choice: TrainingChoice | None = None
    ) -> IntentModel:
        """Train on analysed examples of at least two intents.

        The sharpness is the one that makes the held-out sentences (one in `held_out`) most likely
        under a second model trained without them; all variants of a sentence are held out
        together, and only the sentences themselves are judged.
        """
        choice = choice or TrainingChoice()
        documents = [feature_blocks(example.analysis, choice.features) for example in examples]
        sources = [example.source for example in examples]
        space = FeatureSpace.fit(documents, sources, choice.features, choice.scales, choice.minimum)
        matrix = space.matrix(documents)
        intents = sorted({example.intent for example in examples})
        labels = np.array([intents.index(example.intent) for example in examples])
        kept = ~_held_out(examples, choice)
        judged = ~kept & _first_of_source(examples)
        everything = np.ones(len(examples), dtype=bool)
        (weights, offsets), (fewer, fewer_offsets) = Parallel(n_jobs=2, prefer="threads")(
            delayed(_fit)(matrix[rows], labels[rows], len(intents), choice)
            for rows in (everything, kept)
        )
        margins = matrix[judged] @ fewer + fewer_offsets
        sharpness = _sharpness(margins, labels[judged])
        return cls(space, intents, weights, offsets, sharpness)

    def rank(self, analysis: Analysis) -> list[Prediction]:
        """All intents, the most probable first."""
        columns, values = self.space.vector(feature_blocks(analysis, self.space.choice))
        margins = values @ self.weights[columns] + self.offsets
        probabilities = softmax(self.sharpness * margins)
        order = np.argsort(-probabilities, kind="stable")
        return [Prediction(self.intents[i], float(probabilities[i])) for i in order]

    def save(self, path: Path) -> None:
        """Write the model as a skops archive of plain arrays and text."""
        content = {
            "names": "\n".join(json.dumps(name, ensure_ascii=False) for name in self.space.names),
            "idf": self.space.idf,
            "choice": json.dumps(asdict(self.space.choice)),
            "scales": json.dumps(self.space.scales),
            "intents": json.dumps(self.intents),
            "weights": self.weights.astype(np.float16),
            "offsets": self.offsets,
            "sharpness": self.sharpness,
        }
        skops.io.dump(content, path, compression=ZIP_DEFLATED, compresslevel=6)

    @classmethod
    def load(cls, path: Path) -> IntentModel:
        """Read a model written by save; raises skops' UntrustedTypesFoundException for others."""
        content = skops.io.load(path, trusted=False)
        names = json.loads("[" + content["names"].replace("\n", ",") + "]")
        choice = FeatureChoice(**json.loads(content["choice"]))
        space = FeatureSpace(names, content["idf"], choice, json.loads(content["scales"]))
        weights = content["weights"].astype(np.float32)
        return cls(
            space, json.loads(content["intents"]), weights, content["offsets"], content["sharpness"]
        )


def _fit(
    matrix: csr_matrix, labels: np.ndarray, intents: int, choice: TrainingChoice
) -> tuple[np.ndarray, np.ndarray]:
    """Weights (features by intents) and offsets; an intent with no row never wins."""
    machine = LinearSVC(C=choice.regularisation, tol=choice.tolerance, random_state=choice.seed)
    machine.fit(matrix, labels)
    weights, offsets = machine.coef_, machine.intercept_
    if len(machine.classes_) == 2:  # sklearn keeps one row for two classes
        weights, offsets = np.vstack([-weights, weights]), np.array([-offsets[0], offsets[0]])
    every_weight = np.zeros((matrix.shape[1], intents), dtype=np.float32)
    every_offset = np.full(intents, _NEVER, dtype=np.float32)
    every_weight[:, machine.classes_] = weights.T
    every_offset[machine.classes_] = offsets
    return every_weight, every_offset


def _held_out(examples: Sequence[Example], choice: TrainingChoice) -> np.ndarray:
    """Which examples are held out: one sentence in `held_out` of each intent, with its variants."""
    generator = np.random.default_rng(choice.seed)
    by_intent: dict[str, list[int]] = {}
    for example in examples:
        sources = by_intent.setdefault(example.intent, [])
        if example.source not in sources[-1:]:
            sources.append(example.source)
    chosen: set[int] = set()
    for sources in by_intent.values():
        order = generator.permutation(len(sources))
        chosen.update(sources[place] for place in order[:: choice.held_out][: len(sources) // 2])
    return np.array([example.source in chosen for example in examples])


def _first_of_source(examples: Sequence[Example]) -> np.ndarray:
    """Which examples are the sentences themselves (each source's first), not variants."""
    _, first = np.unique([example.source for example in examples], return_index=True)
    marked = np.zeros(len(examples), dtype=bool)
    marked[first] = True
    return marked


def _sharpness(margins: np.ndarray, labels: np.ndarray) -> float:
    """Factor that makes softmax of the margins (sentences by intents) fit the labels best."""
    if len(labels) == 0:
        return 1.0

    def loss(sharpness: float) -> float:
        return -log_softmax(sharpness * margins, axis=1)[np.arange(len(labels)), labels].mean()

    found = minimize_scalar(loss, bounds=(0.1, 50), method="bounded")
    accuracy = (margins.argmax(axis=1) == labels).mean()
    logger.info("accuracy on held-out sentences %.3f, sharpness %.2f", accuracy, found.x)
    return float(found.x)
