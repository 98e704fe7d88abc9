"""Words that answer only the question that is open."""

import pytest
from conftest import Conversation, walk_to

from bot.short_answers import ShortAnswer, asks, short_answer

SELF = [
    *("自分です", "私", "わたしの分です", "本人です。", "ぼくの", "jibun desu"),
    *("moi", "Pour moi", "c'est pour moi-même", "à moi", "les miennes", "mes données"),
    *("mig", "jeg selv", "undertegnede", "Til mig selv!", "det er til mig", "mine egne", "mine"),
]
OTHERS = [
    *("私の母", "自分の子どもです", "夫", "わたしのカードは使えますか"),
    *("ma mère", "pour mon fils", "moi et ma femme", "mes parents"),
    *("min mor", "til min mand", "mig og min søn"),
]
UNSURE = [
    *("わかりません", "わからない", "ちょっと分からないです", "wakaranai", "たぶん"),
    *("je ne sais pas", "je sais pas", "J’sais pas", "jsp", "pas sûr", "aucune idée"),
    *("ved ikke", "Det ved jeg ikke", "jeg ved det ikke", "ikke sikker", "måske"),
]
DONE = [
    *("できました", "出来ました！", "登録しました", "完了です", "dekimashita"),
    *("c'est fait", "fait", "Voilà", "c’est bon", "terminé"),
    *("færdig", "det har jeg gjort", "det er gjort", "så det er gjort", "oprettet"),
]


AGREED = [
    *("ok", "OKです", "オッケー", "大丈夫です", "りょうかい"),
    *("Ok.", "d’acc", "c'est bon", "c bon", "pas de souci", "ça marche"),
    *("okay", "næste", "perfekt", "det er ok", "helt fint", "i orden", "modtaget tak"),
]


@pytest.mark.parametrize("text", AGREED)
def test_agreed_at_a_warning_only(text):
    assert short_answer(text, "ack_card") == ShortAnswer("affirm", {})
    assert short_answer(text, "knows_email") is None


@pytest.mark.parametrize("text", ["ok mais ma carte ?", "大丈夫ですか", "ikke ok", "pas ok"])
def test_a_doubt_is_no_agreement(text):
    assert short_answer(text, "ack_card") is None


@pytest.mark.parametrize("text", SELF)
def test_self(text):
    assert short_answer(text, "for_whom") == ShortAnswer("inform", {"for_whom": "self"})


@pytest.mark.parametrize("text", OTHERS)
def test_somebody_else_is_not_self(text):
    answer = short_answer(text, "for_whom")
    assert answer is None or answer.entities["for_whom"] != "self"


@pytest.mark.parametrize("text", UNSURE)
def test_unsure(text):
    assert short_answer(text, "account_in_app") == ShortAnswer("inform", {"account": "unsure"})
    assert short_answer(text, "knows_email") == ShortAnswer("deny", {})


@pytest.mark.parametrize("text", DONE)
def test_done(text):
    assert short_answer(text, "account_made") == ShortAnswer("affirm", {})


@pytest.mark.parametrize("question", [None, "details", "confirmed"])
def test_other_questions_have_no_short_answers(question):
    for text in (*SELF, *UNSURE, *DONE):
        assert short_answer(text, question) is None


async def test_whole_account_branch_in_words(agent):
    patient = Conversation(agent)
    await patient.write("mes ordonnances ont disparu")
    assert await patient.write("Pour moi") == ["harmo-account"]
    assert patient.last["parse"]["intent"] == "inform"
    assert await patient.write("je ne sais pas") == ["harmo-account-howto"]
    assert await patient.write("c'est fait !") == ["harmo-warning-carried-over"]


async def test_unknown_address_in_words(agent):
    patient = Conversation(agent)
    await walk_to(patient, "harmo-knows-email")
    assert (await patient.write("je ne sais pas"))[-1] == "form:harmo_recovery"


@pytest.mark.parametrize(
    "text",
    ["はい、お願いします", "うん", "oui merci", "Oui, s'il vous plaît", "ja tak", "Ja gerne!"],
)
def test_yes_accepts_an_offer(text):
    assert short_answer(text, "confirmed") == ShortAnswer("affirm", {})


@pytest.mark.parametrize(
    "text",
    ["大丈夫です", "結構です", "いえ、大丈夫です", "non merci", "ça ira", "nej tak", "ellers tak"],
)
def test_its_fine_declines_an_offer(text):
    assert short_answer(text, "confirmed") == ShortAnswer("deny", {})


@pytest.mark.parametrize(
    ("question", "text", "answer"),
    [
        ("portal_stage", "リンクの期限が切れていました", {"stage": "link_expired"}),
        ("portal_stage", "je n'ai jamais reçu le lien", {"stage": "no_link"}),
        ("portal_stage", "jeg venter stadig på svar", {"stage": "pending"}),
        ("portal_stage", "まだアカウントがありません", {"stage": "no_account"}),
        ("signer", "ma mère ne peut pas signer", {"signer": "proxy"}),
        ("signer", "子どもの保護者です", {"signer": "guardian"}),
        ("signer", "jeg skriver selv under", {"signer": "self"}),
        ("signer", "han er 17", {"signer": "guardian"}),
        ("signer", "min far kan ikke selv skrive", {"signer": "proxy"}),
        ("signer", "mor og mig sammen", {"signer": "helped"}),
        ("portal_stage", "venter stadig på linket", {"stage": "no_link"}),
        ("mail_provider", "dr. Hansen", {"provider": "one"}),
        ("mail_provider", "seulement avec un médecin", {"provider": "one"}),
        ("mail_provider", "どの先生でも同じで、全部です", {"provider": "all"}),
        ("portal_function", "det hele er væk", {"function": "all"}),
    ],
)
def test_words_that_name_a_choice(question, text, answer):
    assert short_answer(text, question) == ShortAnswer("inform", answer)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("oui j'ai vérifié mes spams", "inform"),
        ("j'ai regardé, rien", "deny"),
        ("ありませんでした", "deny"),
        ("ありました", "affirm"),
        ("jeg har kigget, den er der ikke", "deny"),
        ("jeg fandt den", "affirm"),
    ],
)
def test_having_looked_is_not_having_found(text, intent):
    assert short_answer(text, "mail_spam") == ShortAnswer(intent, {})


@pytest.mark.parametrize(
    "text", ["laisse tomber", "stop", "やっぱりいいです", "glem det", "annuler"]
)
def test_never_mind_is_read_by_the_question(text):
    assert short_answer(text, "signer") == ShortAnswer("cancel_request", {})
    assert short_answer(text, None) == ShortAnswer("deny", {})


@pytest.mark.parametrize("text", ["pourquoi?", "どうしてですか？", "hvorfor det ?"])
def test_question_is_no_consent(text):
    assert asks(text)


@pytest.mark.parametrize("question", ["mail_spam", "signer", "portal_stage", "portal_function"])
@pytest.mark.parametrize(
    "text", ["意識がない", "助けて", "娘が倒れました", "呼びかけても返事がない", "薬を全部飲んだ"]
)
def test_japanese_emergency_is_no_answer(text, question):
    assert short_answer(text, question) is None
