"""What the searches know of each language, in NFKC. Parts of patterns; none may repeat freely."""

import re


def whole(forms: str) -> str:
    """A pattern for any of the forms, which stand apart by spaces, as whole words; `_` is a space.

    Japanese has no spaces to tell words by: its forms match anywhere.
    """
    return "|".join(
        form if re.search(r"[^\x00-\u024f]", form) else rf"(?<![^\W\d_]){form}(?![^\W\d_])"
        for form in sorted(forms.replace("_", r"\s").split(), key=len, reverse=True)
    )


# E-mail addresses as they are read aloud.
AT = whole(
    "[aà]_?rr?oba(?:s{1,2}e?|ces?|z) arrobe [aà]_commerciale? a_rond"
    " snabel[_-]?a snable[_-]?a krøllet?_?a alfakrølle at_?sign"
    " アットマーク あっとまーく @マーク アット あっと"
)
DOT = whole("point punktum prik dot punkt ドット どっと 点 てん")
JOIN = whole(
    "point punktum prik dot punkt tiret(?:_(?:du_)?(?:bas|6|8|six|huit))?"
    " underscore underline bindestreg understreg streg plus"
    " ドット どっと 点 てん ハイフン はいふん アンダーバー アンダースコア マイナス プラス"
)
PROVIDERS = (
    "gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|live|msn|aol|me|mac|proton|protonmail|gmx"
    "|docomo|ezweb|au|softbank|vodafone|nifty|biglobe|ocn|plala|rakuten|rakumail|dion"
    "|orange|wanadoo|free|sfr|laposte|neuf|bbox|club-internet|numericable"
    "|videotron|sympatico|bell|cogeco|globetrotter"
    "|ドコモ|ソフトバンク|ジーメール|ヤフー|アイクラウド|ホットメール|アウトルック|イージーウェブ"
    "|mail|jubii|stofanet|webspeed|tdc|tdcadsl|youmail|post|privat"
)

# What a number belongs to. After a strong label four digits are enough, after a weak one five.
STRONG_LABELS = whole(
    "診察券 患者番号 患者コード 患者ID カルテ 被保険者 受給者 会員番号 お客様番号 マイナンバー"
    " 個人番号 保険証 免許証 在留カード 身障手帳 障害者手帳 パスポート 社会保険"
    " numéro_de_patient num[ée]ro_patient dossier carte_vitale carte_soleil"
    " carte_d'h[oô]pital carte_d'assurance passeport permis s[ée]cu nir nas ramq"
    " carte_d'identit[ée] cni titre_de_s[ée]jour ipp nip iep mrn adh[ée]rent mutuelle"
    " cpr cpr[-_]?(?:nr|nummer) cprn(?:umme)?r personnummer sygesikring sygesikringsbevis"
    " sundhedskort gule_kort blå_kort patientnummer patient_?nr journalnummer journal_?nr"
    " pasnummer pas_nr kørekort"
)
LAST_DIGITS_LABELS = whole(
    "下[4四](?:桁|けた|ケタ) 最後の[4四](?:桁|けた|ケタ) 末尾"
    " derniers_chiffres quatre_derniers 4_derniers termine_par finit_par"
    " sidste_fire sidste_4 fire_sidste 4_sidste sidste_cifre slutter_på ender_på"
)
WEAK_LABELS = whole(
    "番号 ナンバー 電話 携帯 ケータイ ケイタイ 連絡先 FAX ファックス ファクス 生年月日 誕生日"
    " num[ée]ros? num patient matricule identifiant t[ée]l t[ée]l[ée]phone portable cell cellulaire"
    " mobile fixe fax joindre n[ée]e? naissance"
    " [a-zæøå]{0,16}(?:nr|nummer|nummeret|numre) telefon tlf mobil ring"
    " journal pas født foedt fødselsdag fødselsdato"
    " bango denwa keitai"
)
# What is numbered here is no person.
THING_LABELS = whole(
    "lot batch lotnr batchnr batchnummer varenr varenummer modelnr fejlkode fejl error erreur code"
    " kode ticket kønummer version mod[èe]le model bus ligne ロット エラー コード 型番 品番"
    " バージョン"
)
# So short that the number must follow at once.
SHORT_LABELS = whole("no nr n° id tel tlf # nº")
BORN = whole(
    "生年月日 誕生日 生まれ(?![、,]) n[ée]e? naissance ddn født foedt fødselsdag(?:en)? fødselsdato"
)

# What stands between two parts of one number.
LINKS = whole(
    "et puis ensuite après apres c'est euh heu alors suivi de se finit termine par fin enfin"
    " le reste og så saa bagefter derefter vent øh øhm efterfulgt af slutter på med er"
    " で の が は と その次 最初 はじめ 真ん中 まんなか さいご そのあと そのあとが その後 それから"
    " つぎ つぎが つぎは 次 次が 次は あと えっと えーと ええと あの そして"
    " 最後 最後が 最後は ハイフン 局 局の"
)

# Numbers in words, by how many digits they stand for at least.
ONE_DIGIT = whole(
    "z[ée]ro deux trois quatre cinq six sept huit neuf"
    " vingts? trente quarante cinquante soixante septante huitante octante nonante cents?"
    " nul tre fire fem seks syv otte"
    " rei kyuu? ichi san yon roku nana shichi hachi"
    " 〇 零 一 二 三 四 五 六 七 八 九 ゼロ ぜろ"
)
TWO_DIGITS = whole(
    "dix onze douze treize quatorze quinze seize"
    " ti elleve tolv tretten fjorten femten seksten sytten atten nitten"
    " (?:(?:en|et|to|tre|fire|fem|seks|syv|otte|ni)[_-]?og[_-]?)?"
    "(?:tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems)"
)
# Digits only beside another number in words: they are other words, too.
MAYBE_ONE_DIGIT = whole("une? et en to ni go shi ku maru")
KANA = (
    "ぜろ|れい|まる|いち|さん|よん|ろく|なな|しち|はち|きゅう|きゅー|に|し|ご|く"
    "|にー|にい|ごー|ごお|しー|よー|ゼロ|レイ|マル|イチ|サン|ヨン|ロク|ナナ|シチ|ハチ|キュウ|キュー|ニ|シ|ゴ|ク"
)

# After these a number counts or measures something.
UNITS = (
    whole(
        "[mkµμ]?g mcg [mcd]?l [mck]?m mmhg [mµμpn]?mol(?:/l|/mol)? u?i[ue]? kcal bpm kr\\.? dkk eur"
        " euros? yen mio mia h t min sec s kl timer? minutter dage? uger? måneder år gange stk"
        " enheder skridt piller tabletter dråber"
        " heures? minutes? jours? semaines? mois ans fois pas unit[ée]s? comprim[ée]s? gouttes"
        " verres plaquettes globules"
        " 年 月 日 時 分 秒 週 歳 才 回 錠 包 円 度 階 人 名 件 枚 本 個 つ 台 点 滴 割 単位"
        " 系統 号室 か月 ヶ月 カ月 ヵ月 番目 歩 ミリ キロ グラム シーベルト"
    )
    + "|[%‰°€$]"
)

MONTHS = (
    "janv|févr|fevr|mars|avril|mai|juin|juil|août|aout|sept|oct|nov|déc|dec"
    "|jan|feb|mar|apr|maj|jun|jul|aug|okt"
)
