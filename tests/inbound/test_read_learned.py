"""Rules learned from how clients and gateways write, each line a case of our own."""

from __future__ import annotations

import pytest

from course.inbound.read import Reply, read

OWN = "It went well.\n\nI asked Tom about it."
ABOVE = "On Mon, 2 Nov 2026 at 08:00, Course <a@b.example> wrote:"
ANNOUNCED = """\
On Wed, Sep 25, 2013, at 03:57 PM, jorge_castro wrote:
On Thursday, June 27, 2013, knwang via Forum Meta wrote:
On Wed, 2015-12-02 at 13:58 +0000, Tom Newsom wrote:
On 10/12/15 12:30, Jeff A wrote:
---- On Tue, 22 Dec 2015 14:17:36 +0530 Sam S<info@forum.example> wrote ----
---- On Tue, 22 Dec 2015 14:17:36 +0530 Sam S&lt;info@forum.example&gt; wrote ----
Op 24 aug. 2013 om 16:48 heeft ven88 via Forum <info@forum.example> het volgende geschreven:
Op 10 dec. 2015 18:35 schreef "Arpit J" <info@forum.example>:
Op ma 2 nov 2026 om 08:00 schreef Course <info@forum.example>:
Le 4 janv. 2016 19:03, "Neil L" <info@forum.example> a écrit :
Le lun. 2 nov. 2026 à 08:00, Course <info@forum.example> a écrit :
Dnia 14 lip 2015 o godz. 00:25 Michael D <info@forum.example> napisał(a):
W dniu 2.11.2026 o 08:00, Course pisze:
Dnia 2 listopada 2026 08:00 Course <info@forum.example> napisał(a):
pon., 2 lis 2026 o 08:00 Course <info@forum.example> napisał(a):
W dniu wtorek, 14 lipca 2015 Michael <info@forum.example> nadesłał:
Em seg, 27 de jul de 2015 17:13, Neil L <info@forum.example> escreveu:
El jueves, 21 de noviembre de 2013, codinghorror escribió:
El lun, 2 nov 2026 a las 8:00, Course (<info@forum.example>) escribió:
Am 03.02.2016 3:35 nachm. schrieb Max Mustermann <mail@example.com>:
Am 18.09.2013 um 16:24 schrieb codinghorror <info@forum.example>:
Am Mo., 2. Nov. 2026 um 08:00 Uhr schrieb Course <info@forum.example>:
Course <info@forum.example> schrieb am Mo., 2. Nov. 2026, 08:00:
суббота, 14 марта 2015 г. пользователь etewiah написал:
вт, 5 янв. 2016 г. в 23:39, Erlend S <info@forum.example>:
ср, 1 апр. 2015, 18:29, Denis D <info@forum.example>:
пн, 2 нояб. 2026 г. в 08:00, Course <info@forum.example>:
Понедельник, 2 ноября 2026, 8:00 +03:00 от Course <info@forum.example>:
2 ноября 2026, 08:00, "Course" <info@forum.example>:
02.11.2026, 08:00, "Course" <info@forum.example>:
2016-03-03 17:21 GMT+01:00 Some One
2015-10-18 0:17 GMT+03:00 Matt P <info@forum.example>:
2013/10/2 camilohollanda <info@forum.example>
2016-03-03 17:21 GMT+01:00 Some One <info@forum.example>:
codinghorror via Forum Meta wrote:
codinghorror via Forum Meta <info@forum.example> schrieb:
Some One <info@forum.example> wrote:
Posted by mpalmer on 01/21/2016
pe 2. marrask. 2026 klo 8.00 Course <info@forum.example> kirjoitti:
Course <info@forum.example> kirjoitti 2.11.2026 kello 8.00:
Den mån 2 nov. 2026 kl 08:00 skrev Course <info@forum.example>:
mån 2 nov. 2026 kl. 08:00 skrev Course <info@forum.example>:
Den man. 2. nov. 2026 kl. 08.00 skrev Course <info@forum.example>:
2. nov. 2026 kl. 08:00 skrev Course <info@forum.example>:
man. 2. nov. 2026 kl. 08:00 skrev Course <info@forum.example>:
在 2026年11月2日，08:00，Course <info@forum.example> 写道：
Course <info@forum.example> 于2026年11月2日周一 08:00写道：
Course <info@forum.example> 於 2026年11月2日 週一 上午8:00寫道：
2026. 11. 2. 오전 8:00, Course <info@forum.example> 작성:
2026년 11월 2일 (월) 오전 8:00, Course <info@forum.example>님이 작성:
2026/11/02 8:00、Course <info@forum.example>のメール:
2026/11/02 8:00、Courseのメッセージ:
2026年11月2日(月) 8:00 Course <info@forum.example>:
08:00, 2 November 2026, Course <info@forum.example>:
2 November 2026, 08:00:00, from Course <info@forum.example>:
02.11.2026 08:00 "Course" <info@forum.example>:
Course on 2 Nov 2026 at 08:00 wrote:
ven. 2 nov. 2026 skrev Course <info@forum.example>:
Il giorno lun 2 nov 2026 alle ore 08:00 Course <info@forum.example> ha scritto:
Il 02/11/2026 08:00, Course ha scritto:
Dne po 2. 11. 2026 8:00 uživatel Course <info@forum.example> napsal:
po 2. 11. 2026 v 8:00 odesílatel Course <info@forum.example> napsal:
Dňa 2. 11. 2026 o 8:00 Course napísal(a):
po 2. 11. 2026 o 8:00 Course <info@forum.example> napísal(a):
Course <info@forum.example> ezt írta (időpont: 2026. nov. 2., H, 8:00):
2026. 11. 02. 8:00 keltezéssel, Course írta:
În lun., 2 nov. 2026 la 08:00, Course <info@forum.example> a scris:
Pe luni, 2 noiembrie 2026, Course <info@forum.example> a scris:
На пн, 2.11.2026 г. в 8:00 Course <info@forum.example> написа:
пн, 2 лист. 2026 р. о 08:00 Course <info@forum.example> пише:
Στις Δευ 2 Νοε 2026 στις 8:00 π.μ., ο/η Course <info@forum.example> έγραψε:
Course <info@forum.example>, 2 Kas 2026 Pzt, 08:00 tarihinde şunu yazdı:
2 Kas 2026 Pzt 08:00 tarihinde Course <info@forum.example> şunu yazdı:
بتاريخ الاثنين، 2 نوفمبر 2026 في 8:00 ص Course <info@forum.example> كتب:
בתאריך יום ב׳, 2 בנוב׳ 2026 ב-8:00 מאת Course <info@forum.example>:
Vào Th 2, 2 thg 11, 2026 vào lúc 08:00 Course <info@forum.example> đã viết:
Pada tanggal Sen, 2 Nov 2026 pukul 08.00 Course <info@forum.example> menulis:
E, 2. november 2026 kell 08:00 Course <info@forum.example> kirjutas:
2026-11-02, pr, 08:00 Course <info@forum.example> rašė:
pirmd., 2026. g. 2. nov., plkst. 08:00 — lietotājs Course (<info@forum.example>) rakstīja:
V pon., 2. nov. 2026 ob 08:00 je oseba Course <info@forum.example> napisala:
pon, 2. stu 2026. u 08:00 Course <info@forum.example> napisao je:
El dl., 2 de nov. 2026 a les 8:00, Course (<info@forum.example>) va escriure:
เมื่อ จ. 2 พ.ย. 2026 เวลา 08:00 Course <info@forum.example> เขียนว่า:
सोम, 2 नव॰ 2026 को 8:00 am बजे को Course <info@forum.example> ने लिखा:
در تاریخ دوشنبه ۲ نوامبر ۲۰۲۶ ساعت ۸:۰۰ Course <info@forum.example> نوشت:
---- On Mon, 02 Nov 2026 08:00:00 +0100 Course <info@forum.example> wrote ---
On Mon 2. Nov 2026 at 08:00, Course <info@forum.example> wrote:
On Mon, 2 Nov 2026, Course wrote:
On 2 Nov 2026, at 08:00, Course <info@forum.example> wrote:
Quoting Course <info@forum.example>:
Zitat von Course <info@forum.example>:
Citando Course <info@forum.example>:
* Course <info@forum.example> [2026-11-02 08:00]:
Course <info@forum.example> writes:
On Nov 2, 2026 8:00 AM, "Course" <info@forum.example> wrote:
[2 Nov 2026 08:00] Course:
Mon Nov 2 08:00:00 2026 from Course <info@forum.example>:
"Course" <info@forum.example> wrote in message news:day-3@forum.example...
"""
# What some clients put right above a quote, without a colon or with "you": too like a person's own words elsewhere.
ONLY_ABOVE_A_QUOTE = """\
Course said the following on 02/11/2026 08:00:
On 2 November 2026 my mother wrote:
Am 02.11.26 um 08:00 schrieb Course
Вы писали 2 ноября 2026 г., 8:00:00:
Monday, November 2, 2026, 8:00:00 AM, you wrote:
"Course" info@forum.example – 2 November 2026 08:00
"""
BLOCKS = """\
---- Orginal Message ----\\nFrom: info@forum.example\\nSent: Mon, Nov 2, 2026 8:00 am\\nSubject: Day 3
‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\\nOn Monday, November 2, 2026 8:00 AM, Course <info@forum.example> wrote:
---------- Initial Header -----------\\n\\nFrom      : "Course" info@forum.example\\nTo          : ana@example.net
  Original Message  \\nFrom: Course\\nSent: Monday, November 2, 2026 8:00 AM\\nReply To: info@forum.example\\nSubject: x
Zzk: Course <info@forum.example>\\nSent: 2. nóvember 2026 08:00\\nTil: Ana\\nEfni: Dagur 3
Od: Course <info@forum.example>\\nZzk: 2. 11. 2026\\nKomu: Ana\\nTemat: Dzień 3
—-—-—-—\\nReply above this line.
Write ABOVE THIS LINE to post a reply or view this on the desk.
"""

DEVICES = """\
Sent from my iPhone
Sent from my iPad
Nik from mobile
From My Iphone 6
<<sent by galaxy>>
(sent from a phone)
(Sent from mobile device)
Sent via mobile
Sent with Airmail
Sent from Windows Mail
Sent from my TI-85
從我的 iPhone 傳送
发自我的 iPhone
從我的iPhone傳送
Von meinem Mobilgerät gesendet
Diese Nachricht wurde von meinem Android-Mobiltelefon mit K-9 Mail gesendet.
Envoyé depuis mon iPhone
Envoyé de mon iPhone
Envoyé à partir de Outlook pour Android
Télécharger Outlook pour iOS<https://aka.ms/o0ukef>
Enviado desde mi iPhone
Enviado do meu iPhone
Inviato da iPhone
Inviato dal mio smartphone Samsung Galaxy.
Verzonden vanaf mijn iPhone
Verstuurd vanaf mijn iPad
Verzonden vanaf Outlook voor Android<https://aka.ms/12345>
Skickat från min iPhone
Sendt fra min iPhone
Sendt fra min Samsung Mobil
Lähetetty iPhonesta
Wysłane z iPhone'a
Wysłano z telefonu Samsung
Odesláno z iPhonu
Odoslané z iPhonu
Elküldve az iPhone-omról
Az iPhone-omról küldve
Trimis de pe iPhone-ul meu
Отправлено с iPhone
Отправлено из мобильной Почты Mail.ru
Отправлено из мобильной Яндекс Почты: http://m.ya.ru/ymail
Надіслано з iPhone
Изпратено от моя iPhone
Στάλθηκε από το iPhone μου
iPhone'umdan gönderildi
أرسلت من الـ iPhone
נשלח מה-iPhone שלי
iPhoneから送信
나의 iPhone에서 보냄
Gửi từ iPhone của tôi
Đã gửi từ iPhone của tôi
Dikirim dari iPhone saya
Saadetud minu iPhone'ist
Poslano z mojega iPhone-a
Poslano s mog iPhonea
Enviat des del meu iPhone
Gesendet von meinem iPhone
Gesendet mit der Telekom Mail App
Gesendet mit der mobilen Mail App
Diese Nachricht wurde mit der WEB.DE Mail App gesendet.
Sent from Yahoo Mail on Android
Sent from Yahoo Mail for iPhone
Sent from Proton Mail for iOS
Sent from Outlook for iOS<https://aka.ms/o0ukef>
Get Outlook for Android<https://aka.ms/AAb9ysg>
Get Outlook for iOS
Holen Sie sich Outlook für iOS
Sent from Mail for Windows
Gesendet von Mail für Windows 10
Von meinem Samsung Galaxy Smartphone gesendet.
Sent from Samsung tablet
Sent from my Verizon Wireless 4G LTE DROID
Sent from Gmail Mobile
Sent from Samsung Mobile
Sent using Hushmail
Sent with Spark
Sent with [Proton Mail](https://proton.me/) secure email.
Sent from Thunderbird for Android
Sent from Nine
Sent from BlueMail for Android
Get BlueMail for Android
Sent from AOL Mobile Mail
Sent via the Samsung Galaxy S8, an AT&T 4G LTE smartphone
Sent from Front
Sent via Superhuman ( https://sprh.mn/?vip=a@b.c )
Sent via Superhuman iOS
Please excuse typos, sent from my phone
Sent from my mobile. Please excuse brevity.
Sent from my mobile device, please excuse any typos
Envoyé avec la messagerie sécurisée Proton Mail.
Envoyé depuis l'application Mail Orange
Provenance : Courrier pour Windows
Enviado desde Correo para Windows
Inviato da Posta per Windows
Obtén Outlook para iOS
Obtenha o Outlook para iOS
Ottieni Outlook per iOS
Download Outlook voor iOS
Skaffa Outlook för iOS
Få Outlook til iOS
Pobierz aplikację Outlook dla systemu iOS
Получите Outlook для iOS
iOS 用 Outlook を入手
获取 Outlook for iOS
下载适用于 iOS 的 Outlook
Hanki Outlook iOSille
Stáhnout Outlook pro iOS
Wysłano z aplikacji Outlook dla systemu Android
Sent from my BlackBerry 10 smartphone on the Rogers network.
Enviado desde mi POCO
مُرسل من الـ iPhone
"""
KEPT = """\
Sent from my desk, where I have sat all morning: no news.
I am writing from mobile, sorry.
From my point of view it went well.
Envoyé mon CV hier, pas de nouvelles.
Sent via post, the offer came.
Lähetetty hakemus eilen.
Gesendet habe ich die Bewerbung gestern.
Get Outlook for once, said my mother.
Отправлено резюме вчера.
Sent the mail from my phone to Tom.
"""
BANNERS = """\
OPOZORILO: To sporočilo je prišlo od zunanjega pošiljatelja.
[EXTERNAL] This email originated from outside of the organization. Do not click links.
CAUTION: This email originated from outside your organization. Exercise caution when opening attachments.
You don't often get email from course@course.example. Learn why this is important<https://aka.ms/x>
ACHTUNG: Diese E-Mail stammt von einem externen Absender. Bitte öffnen Sie keine Anhänge.
ATTENTION : ce courriel provient de l'extérieur. Ne cliquez pas sur les liens.
Dit bericht komt van buiten de organisatie. Klik niet op links tenzij u de afzender kent.
ATENCIÓN: Este correo procede de fuera de la organización. No haga clic en enlaces.
EXTERNT MAIL: Klik ikke på links, medmindre du kender afsenderen.
This sender is not in your contacts. Be careful.
"""
NO_BANNERS = """\
La vita esterna, and whom would I recognise there.
I asked an external recruiter, who was careful with her links to the firm.
Warning: I am outside my organisation now, and it hurts.
Who is the sender of the external letter?
"""
CARDS = """\
---\\nJohn Miller\\nSales Lead\\nphone 0151 2345678
____\\nJohn
====\\nJohn Smith\\nACME
-- \\nJohn\\nhttps://x.example
━━━━━━━━━━\\n株式会社サンプル\\nTEL 03-1234-5678\\n━━━━━━━━━━
＿＿＿＿＿＿＿＿＿＿\\n株式会社サンプル\\n〒100-0000 東京都千代田区\\nTEL：03-5555-0123\\n＿＿＿＿＿＿＿＿＿＿
| |\\n王芳\\n|\\n|\\n邮箱：wang@x.example\\n|\\n签名由 网易邮箱大师 定制
<https://www.avast.com/sig-email?a=b>\\nLibre\\nde virus.www.avast.com\\n<#DAB4FAD8-2DD7-40BB-A1B8-4E2AA1F9FDF2>
__________ Informácia od ESET NOD32 Antivirus, verzia 32011 __________\\n\\nTúto správu preveril ESET.\\n\\nhttps://x.example
---\\nDiese E-Mail wurde von Avast Antivirus-Software auf Viren geprüft.\\nhttps://www.avast.com/antivirus
"""
# How Notes sets the header of an older message.
COLUMNS = """\
             "Course"
             <a@b.
             example>                                                   To
                                       ana@x.example
             02/11/2026 08:00                                           cc
             AM
                                                                   Subject
                                       Day 3


Hello Ana,"""
BOXES = """\
|------------>
| Von:       |
|------------>
  >--------------------------------------------------|
  |"Course" <a@b.example>                            |
  >--------------------------------------------------|
|------------>
| Datum:     |
|------------>
  >--------------------------------------------------|
  |02.11.2026 08:00                                  |
  >--------------------------------------------------|

Hello Ana,"""
# Below a closing and a name, which stay.
CLOSED = """\
Best,\\nJohn Miller|Head of Sales\\nACME Ltd\\nTel: +44 20 7946 0000 · www.x.example
Mit freundlichen Grüßen\\ni. A. Petra Muster|\\nMuster GmbH\\nWeg 1, 12345 Ort\\nTel.: +49 30 123456-0\\nSitz: Ort
Met vriendelijke groet,\\nPiet|Accountmanager\\nT 020-1234567\\nI www.x.example
Bien cordialement,\\nMarie Exemple|Chargée de mission\\n01 23 45 67 89 / 06 12 34 56 78
Kind regards,\\nJosephine Sample|Healthcare Assistant, Ward 7\\nSampleton General Hospital
Cheers\\nBronwyn Sample|P 03 5550 0123 | M 0491 570 156\\n\\nThe Council acknowledges the Traditional Owners.
Met vriendelijke groet,\\nWilma|Postbus 555, 8000 AA Zwolle\\nT 038 - 555 01 23\\nAanwezig: ma, di en do
Cumprimentos,\\nFátima|Rua 10, 4000-000 Porto\\nTel. +351 225 550 123 (chamada para a rede fixa nacional)
Cu stimă,\\nCorina|Spitalul Exemplu\\nTel: 0256 555 012, int. 214
Terveisin\\nPäivi|\\nPäivi Esimerkki\\nKirjanpitäjä\\nPuh. 040 555 0123
С уважением,\\nПётр|менеджер\\nтел. +7 495 123-45-67
"""
# Below a closing, which stays: a program put the name there.
BELOW = """\
Üdvözlettel:\\n|\\nMinta Katalin\\nügyfélszolgálati munkatárs\\n1138 Budapest, Minta utca 4.\\nTel.: +36 1 555 0123
Pozdrawiam serdecznie|\\ndr Ewa Przykładowa\\n(ona/jej)\\nUniwersytet Przykładowy\\ntel. 22 555 01 23
Thanks|\\nDesmond Sample\\nPlanner | Sample Ltd\\nM: 07700 900456\\nRegistered in England and Wales No. 01234567
Mit freundlichen Grüßen|\\ni. A. Petra Muster\\nTel.: +49 30 123456-0\\n\\nVor dem Drucken: denken Sie an die Umwelt.
Ystävällisin terveisin,|\\n\\nJari Esimerkki\\n\\nProjektipäällikkö\\n\\n+358 40 555 0123
"""
# The same to the eye of a machine.
NOT_CLOSED = """\
Cheers,\\nPeter\\n\\nEva: +49 30 1234567\\nTom: +49 30 7654321
Thanks,\\nPeter\\n\\nCall mum at 9\\nCall Tom at 10, +49 30 7654321
Best,\\nAnna\\nMy number is +44 7700 900000, but not before nine please.
Love,\\nAnna\\n\\nhttps://x.example/song
Thanks,\\nAnna\\n\\nThe song of the week\\nhttps://x.example/song
Best,\\nAnna Keller\\nStill walking\\nStill here
Kind regards to your mother,\\nAnna said.\\nThen she hung up: 0170 1234567.
Please send the book to:\\n\\nPeter Sample\\n1 High Street\\nTel. 020 7946 0000
"""
LEGAL = """\
AVISO LEGAL: Este mensaje y sus archivos adjuntos van dirigidos exclusivamente a su destinatario.
Le informazioni contenute in questo messaggio sono riservate e per uso esclusivo del destinatario.
Esta mensagem pode conter informação confidencial e/ou privilegiada. Se a recebeu por engano, apague-a.
De informatie verzonden met dit e-mailbericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.
Ez az üzenet és annak bármely csatolmánya bizalmas, és kizárólag a címzettnek szól; kérjük, törölje az üzenetet.
Avertissement\\n\\nLes informations contenues dans ce message sont confidentielles et réservées à leur destinataire.
Please consider the environment before printing this e-mail.
Merci de penser à l'environnement avant d'imprimer ce message.
このメールには機密情報が含まれている場合があります。誤って受信された場合は、直ちに送信者に連絡の上、削除してください。
"""
NOT_LEGAL = """\
Este mensaje es para decir gracias, porque las cartas llegan cada mañana y el día empieza con descanso.
This message may contain too many feelings, so I put it down here and go to bed early for once.
On 4 March 2025, at the lake and in the rain, as he was wont to, my brother wrote\\nthat he would come.
My plan:\\n\\nFrom: fear\\nTo: courage\\nSubject: me\\n\\nSounds silly, but it works.
Name: Ana\\nDate: 4 March 2025\\nSubject: my fear\\nTo: nobody\\nFrom: me\\n\\nI filled in the form.
--- Notes ---\\n\\nTired but happy.
Morning: overslept.\\n\\n--\\n\\nNoon: I met my old teacher.\\n\\n--\\n\\nEvening: soup and this letter.
The environment at work was bad for me, and I printed every rejection to burn it.
Am 3. März 2025 schrieben Sie:\\n"Gehen Sie spazieren."\\n\\nDas habe ich getan.
"""
SIGNED = """\
<div class="gmail_signature" data-smartmail="gmail_signature"><div>Ana Keller<br>Buyer, ACME</div></div>
<div id="Signature"><p>Ana Keller<br>+44 20 7946 0000</p></div>
<div class="AppleMailSignature" id="AppleMailSignature">Ana Keller<br>ACME</div>
<div data-marker="__SIG_POST__">Ana</div>
<div class="bloop_sign"><div>Ana Keller<br>ACME<br>+47 555 50 123</div></div>
<div id="Signature"><b>Ana Keller</b> (she/her)<br>020 7946 0000<br>My working hours may not be yours.</div>
<div id="DAB4FAD8-2DD7-40BB-A1B8-4E2AA1F9FDF2"><td>Neobsahuje žádné viry.<a>www.avast.com</a></td></div>
<div class="front-signature">Ana</div>
"""


def text_of(body: str, letter: str | None = None) -> str:
    raw = f"From: Ana <ana@example.net>\nSubject: Re: x\nContent-Type: text/plain; charset=utf-8\n\n{body}"
    reading = read(raw.encode(), letter=letter)
    assert isinstance(reading, Reply)
    return reading.text


@pytest.mark.parametrize("line", ANNOUNCED.splitlines())
def test_what_announces_a_quote_goes_with_it(line: str) -> None:
    assert text_of(f"{OWN}\n\n{line}\n> Hello Ana,\n>\n> how was it?") == OWN
    assert text_of(f"{OWN}\n\n{line}\n\nHello Ana,\n\nhow was it?") == OWN


@pytest.mark.parametrize("line", DEVICES.splitlines())
def test_a_device_s_line_is_nobody_s_word(line: str) -> None:
    assert text_of(f"{OWN}\n\n{line}") == OWN


@pytest.mark.parametrize("line", KEPT.splitlines())
def test_a_sentence_that_begins_like_a_device_s_line_stays(line: str) -> None:
    assert text_of(f"{OWN}\n\n{line}") == f"{OWN}\n\n{line}"


@pytest.mark.parametrize("banner", BANNERS.splitlines())
def test_a_gateway_s_warning_is_not_the_person_s(banner: str) -> None:
    assert text_of(f"{banner}\n\n{OWN}") == OWN


@pytest.mark.parametrize("said", NO_BANNERS.splitlines())
def test_who_writes_of_the_outside_warns_of_no_mail(said: str) -> None:
    assert text_of(f"{said}\n\n{QUOTED}", LETTER) == said
    assert text_of(f"{said}\n\n{OWN}") == f"{said}\n\n{OWN}"


@pytest.mark.parametrize("card", [line.replace("\\n", "\n") for line in CARDS.splitlines()])
def test_a_card_under_a_rule_is_a_signature(card: str) -> None:
    assert text_of(f"{OWN}\n\n{card}") == OWN


@pytest.mark.parametrize("line", ONLY_ABOVE_A_QUOTE.splitlines())
def test_what_a_person_might_say_announces_a_quote_only_right_above_one(line: str) -> None:
    assert text_of(f"{OWN}\n\n{line}\n> Hello Ana,\n>\n> how was it?") == OWN
    assert text_of(f"{OWN}\n\n{line}\nand more.") == f"{OWN}\n\n{line}\nand more."


@pytest.mark.parametrize("block", [line.replace("\\n", "\n") for line in BLOCKS.splitlines()])
def test_an_older_message_takes_along_what_is_above_its_headers(block: str) -> None:
    assert text_of(f"{OWN}\n\n{block}\n\nHello Ana,\n\nhow was it?") == OWN


@pytest.mark.parametrize("card", [line.replace("\\n", "\n") for line in CLOSED.splitlines()])
def test_a_card_below_a_closing_goes_and_the_name_stays(card: str) -> None:
    name, _, rest = card.partition("|")
    assert text_of(f"{OWN}\n\n{name}\n{rest}") == f"{OWN}\n\n{name}"


@pytest.mark.parametrize("card", [line.replace("\\n", "\n") for line in BELOW.splitlines()])
def test_a_name_that_a_program_put_above_the_card_goes_with_it(card: str) -> None:
    closing, _, rest = card.partition("|")
    assert text_of(f"{OWN}\n\n{closing}\n{rest}") == f"{OWN}\n\n{closing}".strip()


def test_a_card_without_a_closing_is_known_by_the_name_that_the_mail_came_from() -> None:
    card = "Ana M. Keller\nBuyer\n+44 20 7946 0000\nwww.x.example"
    head = "Subject: Re: x\nContent-Type: text/plain; charset=utf-8\n\n"
    for sender, text in (
        ("Ana Keller <ana@x.example>", OWN),
        ('"Keller, Ana" <ana@x.example>', OWN),
        ("Tom Keller <tom@x.example>", f"{OWN}\n\n{card}"),
        ("Ana <ana@x.example>", f"{OWN}\n\n{card}"),
    ):
        reading = read(f"From: {sender}\n{head}{OWN}\n\n{card}".encode())
        assert isinstance(reading, Reply)
        assert reading.text == text


@pytest.mark.parametrize("said", [line.replace("\\n", "\n") for line in (NOT_CLOSED + NOT_LEGAL).splitlines()])
def test_what_only_looks_like_a_card_a_header_or_a_disclaimer_stays(said: str) -> None:
    assert text_of(f"{OWN}\n\n{said}") == f"{OWN}\n\n{said}"


@pytest.mark.parametrize("legal", [line.replace("\\n", "\n") for line in LEGAL.splitlines()])
def test_a_disclaimer_is_nobody_s_word(legal: str) -> None:
    assert text_of(f"{OWN}\n\n{legal}") == OWN


@pytest.mark.parametrize("signed", SIGNED.splitlines())
def test_what_a_client_calls_a_signature_goes_if_it_looks_like_one(signed: str) -> None:
    head = "From: Ana <ana@example.net>\nSubject: Re: x\nContent-Type: text/html; charset=utf-8\n\n"
    reading = read(f"{head}<div>It went well.</div>{signed}".encode())
    assert isinstance(reading, Reply)
    assert reading.text == "It went well."
    within = "<div class=gmail_signature>But I wrote this within the box, where my phone had put me.</div>"
    reading = read(f"{head}<div>It went well.</div>{within}".encode())
    assert isinstance(reading, Reply)
    assert "within the box" in reading.text


@pytest.mark.parametrize(
    "quoted",
    [
        "> Den 2. nov. 2026 kl. 08.00 skrev Course <a@b.example>:\n>\n> Hello Ana,\n> how was it?",
        '>>>>> "C" == Course <a@b.example> writes:\n\n    C> Hello Ana,\n\n    C> how was it?',
        "Вы писали 2 ноября 2026 г., 8:00:00:\n\nC> Hello Ana,\n\nC> how was it?",
        ">>> On 11/2/2026 at  8:00 AM, in message\n<690B.00A2.0@b.example>, Course <a@b.example> wrote:\n> Hello Ana,",
        f"{ABOVE}\n> Hello Ana, and how was the day that you had planned\nsince?\n> Write back.",
        '----------------\nКому: Ana (a@x.example);\nТема: 3;\n02.11.2026, 08:00, "Course" <a@b.example>:\n> Hello,',
        "Þann mán., 2. nóv. 2026 kl. 08:00 skrifaði Course <a@b.example\n>:\n\n> Hello Ana,",
        "На 2026-11-02 08:00, Course напиша:\n> Hello Ana,",
        '------------------------------------From: "Course" <a@b.example>\nTo: Ana\nSent: Monday\nSubject: 3\n\nHi.',
        COLUMNS,
        BOXES,
        "> Hello Ana,\n> how was it?\n\n --\nOne gigabyte of mail for free: http://www.x.example",
        f"{ABOVE}\n> Hello Ana,\n\n---\nPour se désabonner de cette liste, envoyer un message à\nsympa@x.example",
        "_._,_._,_",
        '"Course" ---02.11.2026 08:00:12---Day 3\n\nHello Ana,',
        "ในวันที่ จ. 2 พ.ย. 2026 เวลา 08:00 Course <a@b.example> เขียนว่า:\n> Hello Ana,",
    ],
    ids=[
        "quoted as well",
        "supercite",
        "The Bat!",
        "GroupWise",
        "torn words",
        "Yandex",
        "Icelandic",
        "Macedonian",
        "glued",
        "columns",
        "boxes",
        "advertisement",
        "list",
        "rule",
        "Notes",
        "Thai",
    ],
)
def test_a_quote_goes_whoever_announces_it_and_how(quoted: str) -> None:
    assert text_of(f"{OWN}\n\n{quoted}") == OWN


def test_answers_one_by_one_stand_alone_and_a_conversation_keeps_its_quote() -> None:
    one_by_one = f"Hi,\n\n{ABOVE}\n> How was it?\nGood.\n> And the rest?\nWell.\n> Write back.\nI did."
    assert text_of(one_by_one).split() == ["Hi,", "Good.", "Well.", "I", "did."]
    talk = f"Hi,\n\n{ABOVE}\n> How was it?\n\nGood.\n\nVery good.\n\nBut long."
    assert "> How was it?" in text_of(talk)


@pytest.mark.parametrize(
    ("above", "own"),
    [
        ("See my answers below, marked [AK].", "[AK] Good, and you?"),
        ("I'll reply in between, with arrows.", "==> Good, and you?"),
        ("Meine Antworten stehen unten.", "==> Gut."),
    ],
)
def test_who_says_that_they_answer_within_the_older_message_is_read_on(above: str, own: str) -> None:
    header = "From: Course <a@b.example>\nSent: Monday, November 2, 2026 8:00 AM\nTo: Ana\nSubject: Day 3"
    assert text_of(f"{above}\n\n{header}\n\nHello Ana,\n\nhow was it?\n\n{own}\n\nYours") == f"{above}\n\n{own}"
    unmarked = text_of(f"{above}\n\n{header}\n\nHow was it?\n\n{own.lstrip('[AK]=> ')}")
    assert unmarked.endswith(own.lstrip("[AK]=> "))
    assert "Subject" not in unmarked
    assert text_of(f"Fine.\n\n{header}\n\nHello Ana,\n\nhow was it?\n\n{own}") == "Fine."


def test_a_name_and_wrote_announce_a_quote_at_the_very_top_only() -> None:
    quote = "> How was it?"
    assert text_of(f"Course writes:\n{quote}\n\n{OWN}") == OWN
    assert text_of(f"{OWN}\n\nTom wrote:\n{quote}\n\nAnd that was all.").count(quote) == 1
    assert text_of(f"Course writes:\n\n{QUOTED}\n\n{OWN}", LETTER) == OWN


def test_a_blockquote_that_fastmail_names_is_a_quote_and_not_the_end() -> None:
    quote = '<blockquote type="cite" id="qt"><div>{}</div></blockquote>'
    page = f"{quote.format('How was it?')}<div>Good.</div>{quote.format('Write back.')}<div>Aye.</div>"
    reading = read(f"From: a@b.c\nSubject: Re: x\nContent-Type: text/html\n\n{page}".encode())
    assert isinstance(reading, Reply)
    assert reading.text.split() == ["Good.", "Aye."]


def test_a_list_s_footer_below_the_quote_makes_no_conversation() -> None:
    footer = "_" * 47 + "\nletters mailing list\nletters@x.example\nhttps://x.example/listinfo"
    assert text_of(f"{OWN}\n\n{ABOVE}\n> Hello Ana,\n> how was it?\n{footer}") == OWN


def test_the_quote_may_begin_on_the_line_that_announces_it() -> None:
    line = "  On Mon, Nov 2, 2026 at 8:00 AM, Course<a@b.example> wrote:   Hello Ana,"
    assert text_of(f"{OWN}\n\nSent from Yahoo Mail on Android \n \n{line}\n\nhow was it?") == OWN


def test_a_header_of_outlook_s_begins_an_older_message() -> None:
    page = "<DIV>Yes.</DIV><DIV class=OutlookMessageHeader><B>From:</B> Course</DIV><DIV>Hello Ana, how was it?</DIV>"
    reading = read(f"From: a@b.c\nSubject: Re: x\nContent-Type: text/html\n\n{page}".encode())
    assert isinstance(reading, Reply)
    assert reading.text == "Yes."


def test_a_label_of_the_persons_own_above_the_header_stays() -> None:
    said = "Email: ana@example.net"
    assert text_of(f"{OWN}\n\n{said}\nFrom: Course <a@b.example>\nSent: 2 Nov 2026 08:00\nTo: Ana\nSubject: x") == (
        f"{OWN}\n\n{said}"
    )


def test_sentences_under_a_rule_are_no_signature() -> None:
    said = "Pros:\n- pay\n---\nCons of the job were many, and the way was long."
    assert text_of(said) == said


LETTER = """\
Hello Ana,

Day 3 of 7: ask for feedback.

A rejection without a reason hurts twice. Most recruiters will answer one
short, friendly question, and the answer is often about the role.

1. Who could you ask for feedback, and when?

2. What answer are you afraid of?

Stop all mails: https://course.example/u/k7f3q9xw2m5t
"""
QUOTED = "\n".join(f"> {line}".rstrip() for line in LETTER.strip().split("\n"))


@pytest.mark.parametrize(
    "quoted",
    [
        QUOTED.replace(
            "https://course.example/u/k7f3q9xw2m5t", "https://x.protection.example/?url=https%3A%2F%2Fcourse&d=1"
        ),
        QUOTED.replace("e", "e\u200b"),
        QUOTED.replace(" ", "\u00a0").replace(">\u00a0", "> "),
        QUOTED.replace("> ", "| "),
        QUOTED.replace("> ", ">> "),
        f"> [EXTERNAL] This email came from outside of the organization. Do not click links.\n>\n{QUOTED}",
    ],
    ids=["links rewritten", "marks strewn in", "hard spaces", "bars", "deeper", "a warning within"],
)
def test_our_letter_is_known_again_whatever_a_gateway_did_to_it(quoted: str) -> None:
    assert text_of(f"{OWN}\n\n{ABOVE}\n\n{quoted}", LETTER) == OWN


@pytest.mark.parametrize(
    "line",
    [
        "Gilgamesh, 2 Nov 2026 08:00, zzkwrote:",
        "2 Nov 2026 08:00 Course:",
        "zzk a@b.example:",
        "---- Zzk Zzkzzk ----",
        "##- Please type your reply above this line -##\n\nYour request (12) has been updated.",
    ],
)
def test_what_stands_above_our_letter_goes_in_languages_that_nobody_taught_us(line: str) -> None:
    assert text_of(f"{OWN}\n\n{line}\n\n{QUOTED}", LETTER) == OWN


def test_legal_text_below_our_letter_is_not_the_person_s() -> None:
    legal = "This email and any attachments are confidential and intended solely for the addressee. Please delete it."
    assert text_of(f"{OWN}\n\n{ABOVE}\n{QUOTED}\n\n{legal}", LETTER) == OWN


PREVIEW = "Most people never ask. This time: one short, friendly question."
HEADER = "From: Course <a@b.example>\nSent: Monday, November 2, 2026 8:00 AM\nTo: Ana\nSubject: Day 3"


@pytest.mark.parametrize(
    "mail",
    [
        f"{OWN}\n\n{HEADER}\n\n{PREVIEW}\n\n{LETTER}",
        f"{OWN}\n\n> {ABOVE}\n>\n> {PREVIEW}\n>\n{QUOTED}",
        f"{ABOVE}\n\n> {PREVIEW}\n>\n{QUOTED}\n\n{OWN}",
    ],
    ids=["Outlook", "Apple Mail", "below"],
)
def test_the_preview_line_of_our_letter_goes_with_it(mail: str) -> None:
    assert text_of(mail, LETTER) == OWN


DAY_2 = LETTER.replace("Day 3 of 7: ask for feedback.", "Day 2 of 7: look at what you want.").replace(
    "A rejection without a reason hurts twice.", "Nobody knows your week as you do, so write it down tonight."
)
OLDER = HEADER.replace("Day 3", "Day 2").replace("November 2", "November 1")


def deeper(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


@pytest.mark.parametrize(
    "mail",
    [
        f"{OWN}\n\n{HEADER}\n\n{LETTER}\n{OLDER}\n\n{DAY_2}",
        f"{OWN}\n\n{HEADER}\n\nHello Ana,\n\nDay 3 of 7: ask for feedback.\n\n{OLDER}\n\n{DAY_2}",
        f"{OWN}\n\n{ABOVE}\n{deeper(f'{LETTER}{ABOVE}' + chr(10) + deeper(DAY_2))}",
        (
            f"{OWN}\n\nOn Tue, 3 Nov 2026 at 09:00, Ana <\nana@example.net> wrote:\n\n"
            f"{deeper('I was tired on that day.' + chr(10) * 2 + ABOVE + chr(10) + deeper(LETTER))}"
        ),
        (
            f"{OWN}\n\nFrom: Ana <ana@example.net>\nSent: Tuesday, November 3, 2026 9:00 AM\nTo: Course\n"
            f"Subject: Re: Day 3\n\nI was tired on that day.\n\n{HEADER}\n\n{LETTER}"
        ),
    ],
    ids=["Outlook", "Outlook, cut", "quoted deeper", "an answer before", "an answer before, in Outlook"],
)
def test_older_messages_of_the_thread_go_as_well(mail: str) -> None:
    assert text_of(mail, LETTER) == OWN


@pytest.mark.parametrize(
    "shown",
    [
        "From: HR <hr@corp.example>\nSent: Tuesday, November 3, 2026 9:00 AM\nTo: Ana\nSubject: Your application",
        "On Tue, 3 Nov 2026 at 09:00, HR <hr@corp.example> wrote:",
    ],
)
@pytest.mark.parametrize("below", [f"{ABOVE}\n{QUOTED}", f"{HEADER}\n\n{LETTER}"], ids=["quoted", "Outlook"])
def test_who_shows_us_somebody_elses_mail_is_heard_below_it(shown: str, below: str) -> None:
    own = f"Look what they sent.\n\n{shown}\n\nWe regret to inform you.\n\nThat was all. I cried and then I baked."
    assert text_of(f"{own}\n\n{below}", LETTER) == own


@pytest.mark.parametrize(
    "own",
    [
        "You ask:\nWho could you ask for feedback, and when?\nTom, on Tuesday.",
        "A rejection without a reason hurts twice. Most recruiters will answer one short, friendly question. Mine did.",
    ],
)
@pytest.mark.parametrize("quote", [QUOTED, LETTER, QUOTED[:200]], ids=["quoted", "bare", "cut"])
def test_what_repeats_the_letter_above_its_announcement_is_the_persons(own: str, quote: str) -> None:
    assert text_of(f"{own}\n\n{ABOVE}\n{quote}", LETTER) == own


def test_a_few_words_of_the_letter_between_its_lines_may_be_anybodys() -> None:
    mail = f"{HEADER}\n\n{LETTER.replace('twice. Most', 'twice. Most')}".replace(
        "2. What answer", "Is often about the:\n- the salary\n- the way there\n\n2. What answer"
    )
    assert text_of(mail, LETTER) == "Is often about the:\n- the salary\n- the way there"


def test_guillemets_at_every_line_quote_and_a_few_are_bullets() -> None:
    assert text_of(f"{OWN}\n\n{ABOVE}\n{QUOTED.replace('>', '»')}", LETTER) == OWN
    assert text_of("» the bakery\n» the library\n\nThat is all.") == "» the bakery\n» the library\n\nThat is all."


@pytest.mark.parametrize(
    "mail",
    [
        f"{{own}}\n\n{ABOVE}\n{QUOTED}\n\n{{service}}",
        "{own}\n\n{service}",
    ],
    ids=["below the letter", "below the words"],
)
@pytest.mark.parametrize(
    "service",
    [
        "This email was forwarded from ana@example.net by Relay. 0 trackers removed.\nManage: https://relay.example/",
        "_____\nThis message was relayed by the alumni forwarding service of the University of Example.",
        (
            "____________\nfamily mailing list -- family@lists.example\n"
            "To unsubscribe send an email to family-leave@lists.example"
        ),
        (
            "-=-=-=-=-=-=-\nGroups.io Links: You receive all messages sent to this group.\n"
            "View/Reply Online (#12): https://groups.example/g/jobs/message/12\n-=-=-=-=-=-=-"
        ),
        (
            "Muster & Söhne GmbH | Sitz: Leipzig | HRB 12345 | Geschäftsführer: Karl Muster\nDiese E-Mail enthält "
            "vertrauliche Informationen und ist nur für den Adressaten bestimmt."
        ),
        (
            "Le informazioni contenute nella presente comunicazione e i relativi allegati possono essere riservate e "
            "sono destinate esclusivamente alle persone sopra indicate."
        ),
        "Niniejsza wiadomość oraz wszystkie załączone do niej pliki są poufne i przeznaczone wyłącznie dla adresata.",
        "Информация, содержащаяся в этом сообщении, является конфиденциальной и предназначена только для адресата.",
        "Moore & Moss · 3 Quay Lane · You can unsubscribe from our newsletter at any time.",
    ],
)
def test_what_passes_mail_on_says_is_nobodys_word(mail: str, service: str) -> None:
    assert text_of(mail.format(own=OWN, service=service), LETTER) == OWN


@pytest.mark.parametrize(
    "service",
    [
        "UWAGA: Ta wiadomość pochodzi spoza organizacji. Nie klikaj w łącza, jeśli nie znasz nadawcy.",
        (
            "This email was sent to letters@alias.example from ana@example.net and has been forwarded by addy.io.\n"
            "Click here to deactivate this alias: https://app.addy.example/deactivate/1b"
        ),
        "DuckDuckGo did not detect any trackers. More: https://duck.example/email/report\nDeactivate",
    ],
)
def test_what_passes_mail_on_may_say_so_on_top(service: str) -> None:
    assert text_of(f"{service}\n\n{OWN}\n\n{ABOVE}\n{QUOTED}", LETTER) == OWN


def test_a_card_without_a_number_goes_if_it_begins_with_name_and_post() -> None:
    raw = "From: Ana Pike <ana@example.net>\nSubject: Re: x\n\n{}\n\nBest,\nAna\n\n{}\nWestmoor Charity, 12 Mill Lane"
    for line, kept in (("Ana Pike | Volunteer Coordinator", False), ("We met at the Corner House", True)):
        reading = read(raw.format(OWN, line).encode())
        assert isinstance(reading, Reply)
        assert (line in reading.text) == kept


def test_a_name_alone_announces_a_quote_that_nothing_follows() -> None:
    quote = "> how was it?\n> And what then?"
    assert text_of(f"{OWN}\n\nCourse Team wrote:\n{quote}\n") == OWN
    for shown in (f"{OWN}\n\nTom Pike wrote:\n{quote}\n\nSo I did.", f"{OWN}\n\nThe recruiter wrote:\n{quote}"):
        assert "wrote:" in text_of(shown)


def test_a_card_goes_whose_owner_signed_right_above_it() -> None:
    card = "Ana Pike\nFront Desk | Aire Valley Dental\nTel: +44 113 496 0200"
    assert text_of(f"{OWN}\n\nAna P.\n\n{card}") == f"{OWN}\n\nAna P."
    assert text_of(f"{OWN}\n\n{card}").startswith(f"{OWN}\n\nAna Pike")


def test_a_list_of_the_letter_numbered_anew_is_still_the_letters() -> None:
    other = LETTER.replace("1. Who", "a) Who").replace("2. What", "3) What")
    assert text_of(f"{OWN}\n\n{HEADER}\n\n{other}", LETTER) == OWN


def test_a_link_that_a_client_wrote_out_behind_its_own_words_is_read_once() -> None:
    text = "I wrote to tom@corp.example{} and looked at www.corp.example{}, <mailto:eva@corp.example> too."
    assert text_of(text.format("<mailto:tom@corp.example>", "<http://www.corp.example/>")) == text.format("", "")


def test_an_attribution_is_no_piece_of_the_letters_links() -> None:
    letter = LETTER.replace("course.example", "b.example")
    wrapped = "man. 2. nov. 2026 kl. 08:00 skrev Course <\na@b.example>:"
    raw = f"From: Ana <ana@example.net>\nTo: a@b.example\nSubject: Re: x\n\n{OWN}\n\n{wrapped}\n\n{deeper(letter)}"
    reading = read(raw.encode(), letter=letter)
    assert isinstance(reading, Reply)
    assert reading.text == OWN


def test_flowed_quotes_are_unfolded_where_their_marks_stand_apart() -> None:
    flowed = "From: a@b.c\nSubject: Re: x\nContent-Type: text/plain; format=flowed\n\n"
    reading = read(f"{flowed}{OWN}\n\n{ABOVE}\n> > how was it, and \n> > when?\n> fine".encode())
    assert isinstance(reading, Reply)
    assert reading.text == OWN


def test_who_writes_between_the_header_and_the_letter_alone_is_heard() -> None:
    assert text_of(f"{HEADER}\n\n{OWN}\n\n{LETTER}", LETTER) == OWN


@pytest.mark.parametrize(
    "own",
    [
        "1. Who could you ask for feedback, and when?",
        "2. What answer are you afraid of? That one made me think.",
        '"Most recruiters will answer one short, friendly question" made me laugh.',
        "Subject: maths.\nTo be done at home, on Thursday.",
    ],
)
@pytest.mark.parametrize("below", [f"{ABOVE}\n{QUOTED}", f"{HEADER}\n\n{LETTER}"], ids=["quoted", "Outlook"])
def test_who_cites_the_letter_or_writes_like_a_header_loses_no_word(own: str, below: str) -> None:
    assert text_of(f"{own}\n\n\n\n{below}", LETTER) == own


def test_another_mail_quoted_beside_our_letter_goes_as_well() -> None:
    other = "> Dear Ana,\n>\n> is that the aunt with the bees?\n>\n> > My aunt comes for lunch.\n> >"
    assert text_of(f"{OWN}\n\n{ABOVE}\n\n{other}\n{QUOTED.replace('>', '>>>')}", LETTER) == OWN


def test_a_short_line_of_ours_goes_however_far_from_the_rest_it_is_quoted() -> None:
    far = QUOTED.replace("> Stop all", "\n\nMy answer is here.\n\nAnd here.\n\n\n> Hello Ana,\n>\n> Stop all")
    assert "".join(text_of(far, LETTER).split()) == "Myanswerishere.Andhere."


def between(text: str) -> str:
    return QUOTED.replace("and when?", "and when?\n\nTom, on Tuesday.").replace("afraid of?", f"afraid of?\n\n{text}")


def test_answers_between_our_lines_keep_the_line_that_they_answer() -> None:
    raw = f"From: a@b.c\nSubject: Re: x\n\n{between('That I was too slow.')}"
    reading = read(raw.encode(), letter=LETTER)
    assert isinstance(reading, Reply)
    assert reading.text == "Tom, on Tuesday.\n\nThat I was too slow."
    assert reading.in_context == (
        "> 1. Who could you ask for feedback, and when?\nTom, on Tuesday.\n\n"
        "> 2. What answer are you afraid of?\nThat I was too slow."
    )


def test_a_long_line_of_ours_is_shortened_to_its_last_sentence() -> None:
    quoted = QUOTED.replace("about the role.", "about the role.\n\nNot mine.")
    reading = read(f"From: a@b.c\nSubject: Re: x\n\n{quoted}".encode(), letter=LETTER)
    assert isinstance(reading, Reply)
    assert reading.answers[0].line == (
        "Most recruiters will answer one short, friendly question, and the answer is often about the role."
    )


@pytest.mark.parametrize("body", [f"{OWN}\n\n{ABOVE}\n{QUOTED}", f"{ABOVE}\n{QUOTED}\n\n{OWN}"], ids=["above", "below"])
def test_an_answer_above_or_below_the_letter_needs_no_line_of_ours(body: str) -> None:
    reading = read(f"From: a@b.c\nSubject: Re: x\n\n{body}".encode(), letter=LETTER)
    assert isinstance(reading, Reply)
    assert reading.in_context == reading.text == OWN
