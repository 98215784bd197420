/** What people say at a help desk that translated articles seldom hold: English, then the other language's ways to say it. */
export const moreWords: Readonly<Record<string, string>> = {
  de: `
vacation=Urlaub|Ferien|Elternzeit|Urlaubsvertretung; automatic reply=Abwesenheitsnotiz|Abwesenheitsassistent|Abwesenheitsmeldung
email=Mail|Mails|E-Mail|EMail; password=Passwort|Kennwort|PIN; forgot=vergessen; computer=Rechner|PC|Kiste; laptop=Laptop|Notebook
phone=Handy|Smartphone|Telefon; hacked=gehackt|gekapert|geknackt; colleague=Kollege|Kollegin|Kollegen; manager=Chef|Chefin|Vorgesetzter
left the company=gekündigt|ausgeschieden|verlassen|Ex-Mitarbeiter; new employee=neuer Mitarbeiter|neue Kollegin|Neuzugang
missing=weg|verschwunden|futsch|fehlt|fehlen; find=finden|suchen|finde; slow=langsam|lahm|lahmt|dauert ewig; freeze=eingefroren|hängt|hängt sich auf|friert ein
crash=stürzt ab|abgestürzt|Absturz; not working=geht nicht|funktioniert nicht|spinnt|kaputt|klappt nicht; full=voll|überfüllt; invoice=Rechnung|Beleg
buy=kaufen|besorgen|bestellen; cancel=kündigen|abbestellen|stornieren; refund=Geld zurück|Erstattung; external=extern|fremd|von außen|außerhalb
customer=Kunde|Kunden|Kundin; spam=Spam|Werbung|Müllmails; phishing=Betrug|verdächtige Mail|Phishing|dubios; hear=hören|hört; microphone=Mikro|Mikrofon
headset=Headset|Kopfhörer; sound=Ton|Sound|Lautstärke; screen=Bildschirm|Monitor; share screen=Bildschirm teilen|Bildschirm zeigen; record=aufnehmen|mitschneiden|aufzeichnen
recall=zurückholen|zurückziehen|zurückrufen; room=Raum|Zimmer|Besprechungsraum; calendar=Kalender|Termine; meeting=Besprechung|Meeting|Sitzung
wifi=WLAN|Wlan; network=Netz|Netzwerk; home office=Homeoffice|von zu Hause|zuhause; stolen=gestohlen|geklaut; lost=verloren; locked=gesperrt|ausgesperrt
expired=abgelaufen; delete=löschen|weghauen|entfernen; restore=wiederherstellen|zurückbekommen|retten; print=drucken|ausdrucken|druckt; printer=Drucker
language=Sprache|deutsch|englisch; signature=Signatur|Unterschrift|Fußzeile; blank=leer|weiß|schwarz; name=Name|Nachname|geheiratet; picture=Bild|Foto|Profilbild
shared mailbox=Sammelpostfach|Funktionspostfach|Gemeinschaftspostfach; network drive=Firmenlaufwerk|Netzlaufwerk|Laufwerk; distribution list=Verteiler|Verteilerliste; weird=komisch|seltsam|merkwürdig; link=Link; approve=freigeben|Freigabe; too large=zu groß; file=Datei; backup=Sicherung; notification=Benachrichtigung|Meldung; subscription=Abo; license=Lizenz; account=Konto; update=Update`,
  nb: `
vacation=ferie|permisjon|fravær; automatic reply=fraværsmelding|autosvar|automatisk svar|ferievarsel; email=mail|epost|e-post|mailen; password=passord|passordet|pin
forgot=glemt|glemte|husker ikke; computer=maskin|pc|datamaskin; laptop=laptop|bærbar; phone=mobil|telefon; hacked=hacket|hacka|kapret; colleague=kollega|kollegaen
manager=sjef|sjefen|leder; left the company=sluttet|slutta|sagt opp; new employee=nyansatt|ny kollega; missing=borte|forsvunnet|mangler|vekk; find=finne|finner|leter
slow=treg|tregt|sakte; freeze=henger|fryser|låser seg; crash=krasjer|krasj|kræsjer; not working=virker ikke|funker ikke|fungerer ikke; full=full|fullt|fylt opp
invoice=faktura|regning|kvittering; buy=kjøpe|bestille; cancel=avslutte|si opp|kansellere|avlyse; refund=penger tilbake|refusjon; external=ekstern|utenfra|utenfor firmaet
customer=kunde|kunden|kunder; spam=søppelpost|spam|reklame; phishing=svindel|mistenkelig|phishing|lureri; hear=hører|høre; microphone=mikrofon|mikken|mikk
headset=headset|hodetelefoner|øreplugger; sound=lyd|lyden; screen=skjerm|skjermen; share screen=dele skjerm|vise skjermen; record=ta opp|opptak|spille inn
recall=tilbakekalle|trekke tilbake|angre; room=rom|møterom; calendar=kalender; meeting=møte|møtet; wifi=wifi|trådløst|trådløse; network=nett|nettet|nettverk
home office=hjemmekontor|hjemmefra|hytta; stolen=stjålet; lost=mistet|mista|glemt igjen; locked=låst|sperret|stengt ute; expired=utløpt|gått ut; delete=slette|slettet|fjerne
restore=gjenopprette|få tilbake|hente tilbake; print=skrive ut|skriver ut|utskrift|printe; printer=skriver|printer|skriveren; language=språk; signature=signatur|underskrift
blank=blank|hvit|svart; name=navn|etternavn|giftet; picture=bilde|profilbilde; save=lagre|lagret; share=dele|del; shared folder=fellesområde|fellesmappe
shared mailbox=felles postkasse|fellespostkasse; network drive=fellesområdet|fellesområde|filserver|nettverksstasjon; distribution list=e-postgruppe|epostgruppe|distribusjonsliste|e-postliste; weird=rar|rart|mistenkelig|merkelig; link=lenke|lenken; approve=godkjenne|godkjenning; too large=for stor|for stort; see=se|ser; notification=varsel|varsler|beskjed; subscription=abonnement; license=lisens; video=bilde|video`,
  fr: `
vacation=vacances|congé|congés|absence; automatic reply=réponse automatique|message d'absence|absent du bureau; email=mail|mails|e-mail|courriel|courrier; password=mot de passe|mdp
forgot=oublié|oublie; computer=ordinateur|ordi|pc|poste; laptop=portable; phone=téléphone|mobile|smartphone; hacked=piraté|piratage; colleague=collègue|collaborateur
manager=chef|patron|responsable; left the company=parti|quitté l'entreprise|démissionné; new employee=nouvel arrivant|nouveau collègue; missing=disparu|manque|plus là|introuvable
find=trouver|chercher|retrouve; slow=lent|lente|rame|ralenti; freeze=figé|bloqué|gelé|plante; crash=plante|planté|se ferme; not working=marche pas|fonctionne pas|ne va plus
full=plein|pleine|saturé|saturée; invoice=facture|reçu; buy=acheter|commander; cancel=résilier|annuler|arrêter; refund=remboursement|rembourser; external=externe|extérieur|hors de l'entreprise
customer=client|clients|cliente; spam=spam|pourriel|indésirable|pub; phishing=hameçonnage|arnaque|suspect|louche; hear=entend|entendre|entends; microphone=micro|microphone
headset=casque|écouteurs|oreillette; sound=son|audio|volume; screen=écran; share screen=partager mon écran|montrer mon écran; record=enregistrer|enregistrement
recall=rappeler|annuler l'envoi; room=salle|pièce; calendar=agenda|calendrier; meeting=réunion|visio; wifi=wifi|sans fil; network=réseau; home office=télétravail|maison|chez moi
stolen=volé; lost=perdu; locked=bloqué|verrouillé; expired=expiré|périmé; delete=supprimer|effacer|supprimé; restore=restaurer|récupérer|retrouver; print=imprimer|imprime|impression
printer=imprimante; language=langue|français|anglais; signature=signature; blank=blanc|noir|vide; name=nom|prénom; picture=photo|image; send=envoyer|envoi|part pas; share=partager
shared mailbox=boîte partagée|boîte commune; network drive=lecteur réseau|serveur; distribution list=liste de diffusion; weird=bizarre|étrange; link=lien; approve=approuver|validation; too large=trop gros|trop lourd|trop volumineux; notification=notification|alerte; subscription=abonnement; license=licence; see=voir|voit`,
  es: `
vacation=vacaciones|permiso|baja|ausencia; automatic reply=respuesta automática|fuera de la oficina|mensaje de ausencia; email=correo|mail|correos|email; password=contraseña|clave
forgot=olvidé|olvidado|no recuerdo; computer=ordenador|computadora|pc|equipo; laptop=portátil|laptop; phone=móvil|celular|teléfono; hacked=hackeado|hackeada|hackearon|robaron la cuenta
colleague=compañero|compañera|colega; manager=jefe|jefa|responsable; left the company=ya no trabaja|se fue|dejó la empresa|despedido; new employee=nuevo empleado|nueva compañera|incorporación
missing=desaparecido|falta|no aparece|ha desaparecido; find=encontrar|buscar|encuentro; slow=lento|lenta|tarda; freeze=congelado|bloqueado|colgado|se cuelga; crash=se cierra|se cae
not working=no funciona|no va|no sirve; full=lleno|llena; invoice=factura|recibo; buy=comprar|pedir; cancel=cancelar|dar de baja|anular; refund=reembolso|devolución
external=externo|externa|de fuera|ajeno; customer=cliente|clientes; spam=spam|basura|no deseado; phishing=estafa|sospechoso|phishing|fraude; hear=oye|oír|escuchan|escucha
microphone=micrófono|micro; headset=auriculares|cascos; sound=sonido|audio|volumen; screen=pantalla; share screen=compartir pantalla|mostrar mi pantalla; record=grabar|grabación
recall=recuperar|retirar|anular el envío; room=sala; calendar=calendario|agenda; meeting=reunión; wifi=wifi|inalámbrica; network=red; home office=teletrabajo|desde casa; stolen=robado|robaron
lost=perdido|perdí; locked=bloqueado|bloqueada; expired=caducado|caducada|vencido; delete=borrar|eliminar|borré; restore=restaurar|recuperar; print=imprimir|imprime
printer=impresora; language=idioma|español|inglés; signature=firma; blank=blanco|negro|vacía; name=nombre|apellido; picture=foto|imagen
shared mailbox=buzón compartido|buzón común; network drive=unidad de red|carpetas de la red; distribution list=lista de distribución|lista de correo; weird=raro|rara|extraño; link=enlace|vínculo; approve=aprobar; too large=demasiado grande|no cabe; notification=notificación|aviso; subscription=suscripción; license=licencia; see=ver|ve`,
  ru: `
vacation=отпуск|отпуске|отсутствие; automatic reply=автоответ|автоответчик|автоматический ответ; email=почта|письмо|письма|имейл|мейл; password=пароль|пин; forgot=забыл|забыла
computer=компьютер|комп|пк; laptop=ноутбук|ноут; phone=телефон|мобильный|смартфон; hacked=взломали|взломан|взлом; colleague=коллега|коллеге; manager=начальник|руководитель
left the company=уволился|уволилась|ушёл; new employee=новый сотрудник|новичок; missing=пропал|пропали|исчез|исчезли|нету; find=найти|искать; slow=медленно|тормозит|долго
freeze=зависает|завис|висит; crash=вылетает|закрывается|падает; not working=не работает|не открывается|сломалось; full=переполнен|заполнен|закончилось|полный
invoice=счёт|счет|квитанция; buy=купить|заказать; cancel=отменить|отказаться; refund=возврат денег|вернуть деньги; external=внешний|посторонний|снаружи; customer=клиент|клиенту
spam=спам|реклама; phishing=фишинг|мошенники|подозрительное; hear=слышно|слышат|слышит; microphone=микрофон|микро; headset=наушники|гарнитура; sound=звук; screen=экран
share screen=показать экран|демонстрация экрана; record=записать|запись; recall=отозвать|вернуть письмо; room=комната|переговорная|переговорка; calendar=календарь
meeting=встреча|собрание|совещание|созвон; wifi=вайфай|wi-fi; network=сеть|сети; home office=из дома|удалёнка|удаленно; stolen=украли|украден; lost=потерял|потеряла
locked=заблокирован|заблокировали; expired=истёк|просрочен; delete=удалить|удалил|стереть; restore=восстановить|вернуть; print=печатать|распечатать|печатает; printer=принтер
language=язык|русский|английский; signature=подпись; blank=белый|чёрный|пустой; name=имя|фамилия; picture=фото|картинка; shared mailbox=общий ящик
word=ворд|ворде; excel=эксель|эксел|экселе; outlook=аутлук|аутлуке; teams=тимс|тимсе; onedrive=вандрайв; shared mailbox=общая почта; network drive=сетевой диск|общая папка; distribution list=рассылка|список рассылки; weird=странное|странный; link=ссылка|ссылке; approve=одобрить; too large=слишком большой`,
  ja: `
vacation=休暇|休み|不在|有給; automatic reply=自動返信|不在通知|自動応答; email=メール; password=パスワード|暗証番号; forgot=忘れ|忘れた; computer=パソコン|コンピューター|PC; laptop=ノートパソコン
phone=電話|携帯|スマホ|スマートフォン; hacked=乗っ取|不正アクセス|ハッキング; colleague=同僚; manager=上司|部長; left the company=退職|退社; new employee=新入社員|入社; missing=消え|消えた|見当たら|無くな
find=探|見つか; slow=遅|重い; freeze=固ま|フリーズ; crash=落ち|強制終了; not working=動か|使えな|できな; full=満杯|容量; invoice=請求書|領収書; buy=購入|買; cancel=解約|取り消|キャンセル; refund=返金
external=社外|外部; customer=顧客|お客様|取引先; spam=迷惑メール|スパム; phishing=フィッシング|詐欺|怪しい; hear=聞こえ; microphone=マイク; headset=ヘッドセット|イヤホン|ヘッドホン; sound=音|音声
screen=画面; share screen=画面共有; record=録画|録音; recall=取り消|取り戻; room=会議室|部屋; calendar=予定表|カレンダー; meeting=会議|打ち合わせ; wifi=無線|ワイファイ|wifi; network=ネットワーク|ネット
home office=在宅|自宅|テレワーク; stolen=盗まれ|盗難; lost=紛失|なくし; locked=ロック; expired=期限切れ|切れ; delete=削除|消し; restore=復元|戻し; print=印刷; printer=プリンター|プリンタ|複合機
language=言語|日本語|英語; signature=署名; blank=真っ白|真っ黒; name=名前|名字|氏名; picture=写真|画像
word=ワード; excel=エクセル; powerpoint=パワーポイント|パワポ; outlook=アウトルック; teams=チームズ; onedrive=ワンドライブ; shared mailbox=共有メールボックス; network drive=共有フォルダ|ファイルサーバー; distribution list=メーリングリスト|配布リスト; link=リンク; approve=承認|認証; install=入れ|インストール; new=新し; video=映像|動画; software=ソフト|アプリ; too large=大きすぎ`,
  zh: `
vacation=休假|假期|请假|度假|請假; automatic reply=自动回复|外出回复|自動回覆; email=邮件|邮箱|電子郵件|郵件|信箱; password=密码|密碼; forgot=忘记|忘了|忘記; computer=电脑|计算机|電腦; laptop=笔记本|筆電|筆記型電腦
phone=手机|电话|手機|電話; hacked=被黑|被盗|盗号|被盜|駭客; colleague=同事; manager=老板|经理|领导|主管; left the company=离职|離職; new employee=新员工|入职|新人; missing=不见|消失|丢失|不見|找不到
find=找|查找|寻找; slow=慢|很慢|卡; freeze=卡住|死机|没反应|當機; crash=崩溃|闪退|閃退; not working=不能用|打不开|用不了|无法|打不開|無法; full=满了|已满|滿了; invoice=发票|账单|發票|帳單
buy=购买|买|購買; cancel=取消|退订; refund=退款; external=外部|外面|公司以外; customer=客户|客戶; spam=垃圾邮件|垃圾郵件; phishing=钓鱼|诈骗|可疑|釣魚|詐騙; hear=听不见|听不到|聽不到; microphone=麦克风|話筒|麥克風
headset=耳机|耳麦|耳機; sound=声音|音频|聲音; screen=屏幕|螢幕; share screen=共享屏幕|屏幕共享|分享螢幕; record=录制|录音|录像|錄製; recall=撤回|收回; room=会议室|會議室; calendar=日历|日程|行事曆
meeting=会议|开会|會議; wifi=无线|無線; network=网络|网路|網路; home office=在家|居家; stolen=被偷; lost=丢了|弄丢|遺失; locked=锁定|被锁|鎖定; expired=过期|過期; delete=删除|刪除; restore=恢复|找回|還原
print=打印|列印; printer=打印机|印表機; language=语言|語言; signature=签名|簽名; blank=空白|白屏|黑屏; name=名字|姓名; picture=照片|头像|圖片; account=账户|账号|帳戶|帳號; file=文件|檔案; folder=文件夹|資料夾
sign in=登录|登入; install=安装|安裝; update=更新; settings=设置|設定; shared mailbox=共享邮箱|共用信箱; share=共享|分享|共用; attachment=附件; group=群組|组; subscription=订阅|訂閱; license=许可证|授權
shared mailbox=公共邮箱; network drive=网盘|共享盘; distribution list=邮件组|通讯组; weird=奇怪; link=链接|連結; approve=批准|审批; too large=太大; upload=上传; download=下载|下載; calendar=排程; backup=备份`,
  ar: `
vacation=اجازة|إجازة|عطلة|غياب; automatic reply=رد تلقائي|الرد التلقائي|خارج المكتب; email=بريد|ايميل|إيميل|رسالة|البريد; password=كلمة المرور|كلمة السر|الباسورد; forgot=نسيت; computer=كمبيوتر|حاسوب|الجهاز
laptop=لابتوب|محمول; phone=هاتف|جوال|موبايل; hacked=اختراق|مخترق|تهكير; colleague=زميل|زميلي; manager=مدير|المدير; left the company=ترك الشركة|استقال; missing=اختفى|اختفت|مفقود
find=أجد|ابحث|البحث; slow=بطيء|بطيئ; freeze=معلق|تجمد|يعلق; crash=يتوقف|ينهار; not working=لا يعمل|لا تعمل|معطل; full=ممتلئ|ممتلئة; invoice=فاتورة; buy=شراء; cancel=إلغاء|الغاء; refund=استرداد
external=خارجي|خارج الشركة; customer=عميل|زبون; spam=غير هام|مزعج|سبام; phishing=تصيد|احتيال|مشبوه; hear=يسمع|يسمعني|اسمع; microphone=ميكروفون|المايك; headset=سماعة|سماعات; sound=صوت|الصوت
screen=شاشة|الشاشة; share screen=مشاركة الشاشة; record=تسجيل; recall=استرجاع|سحب; room=غرفة|قاعة; calendar=تقويم|التقويم; meeting=اجتماع; wifi=واي فاي|لاسلكي; network=شبكة|الشبكة
home office=من المنزل|البيت; stolen=مسروق|سرق; lost=ضاع|فقدت; locked=مقفل|مغلق|محظور; expired=منتهي|انتهت; delete=حذف|مسح; restore=استعادة; print=طباعة; printer=طابعة|الطابعة; language=لغة
signature=توقيع; name=اسم; picture=صورة
word=وورد|ورد; excel=اكسل|إكسل|اكسيل; outlook=اوتلوك|أوتلوك|آوتلوك; teams=تيمز; onedrive=ون درايف|وندرايف; shared mailbox=بريد مشترك|صندوق مشترك; distribution list=قائمة توزيع|قائمة بريدية; weird=غريب|غريبة; link=رابط; approve=موافقة; too large=كبير جدا; file=ملف; folder=مجلد; customer=العميل|الزبون; computer=جهاز|الجهاز`,
  lv: `
vacation=atvaļinājums|atvaļinājumā|prombūtne; automatic reply=automātiskā atbilde|automātiska atbilde; email=e-pasts|epasts|vēstule|meils; password=parole|paroli; forgot=aizmirsu|aizmirsta
computer=dators|datora; laptop=portatīvais|klēpjdators; phone=telefons|mobilais; hacked=uzlauzts|uzlauza; colleague=kolēģis|kolēģe; manager=priekšnieks|vadītājs; left the company=aizgājis|aizgāja no darba
missing=pazudis|pazuda|nav redzams; find=atrast|meklēt; slow=lēns|lēni|bremzē; freeze=uzkaras|iestrēdzis; crash=avarē|aizveras; not working=nedarbojas|nestrādā; full=pilns|pilna; invoice=rēķins
buy=pirkt|nopirkt; cancel=atcelt|atteikt; refund=atmaksa; external=ārējs|ārpus uzņēmuma; customer=klients; spam=mēstules|spams; phishing=pikšķerēšana|krāpšana|aizdomīgs; hear=dzird|dzirdēt
microphone=mikrofons; headset=austiņas; sound=skaņa|skaņas; screen=ekrāns; share screen=kopīgot ekrānu|rādīt ekrānu; record=ierakstīt|ieraksts; recall=atsaukt; room=telpa|istaba; calendar=kalendārs
meeting=sapulce|tikšanās; wifi=bezvadu|wifi; network=tīkls|tīklam; home office=no mājām|mājas; stolen=nozagts; lost=pazaudēju|nozaudēts; locked=bloķēts|slēgts; expired=beidzies|beigusies
delete=dzēst|izdzēst; restore=atgūt|atjaunot; print=drukāt|izdrukāt; printer=printeris|printeri; language=valoda; signature=paraksts; name=vārds|uzvārds; picture=attēls|bilde; shared folder=kopīgā mape
shared mailbox=kopīgā pastkaste|koplietojamā pastkaste; network drive=servera mape|kopīgais disks; distribution list=adresātu saraksts|sūtījumu saraksts; weird=dīvains|savāda; link=saite; approve=apstiprināt; too large=par lielu|neiet iekšā; see=redzēt|redz; meeting=tikšanās|tikšanos; subscription=abonements; license=licence; video=video`,
  th: `
vacation=ลาพักร้อน|วันหยุด|ลางาน|ลา; automatic reply=ตอบกลับอัตโนมัติ|ตอบอัตโนมัติ; email=อีเมล|เมล|จดหมาย; password=รหัสผ่าน|พาสเวิร์ด; forgot=ลืม; computer=คอมพิวเตอร์|คอม|เครื่อง; laptop=โน้ตบุ๊ก|แล็ปท็อป
phone=โทรศัพท์|มือถือ; hacked=แฮก|ถูกแฮก; colleague=เพื่อนร่วมงาน; manager=หัวหน้า; left the company=ลาออก; missing=หาย|หายไป; find=หา|ค้นหา; slow=ช้า; freeze=ค้าง; crash=หยุดทำงาน|ปิดเอง
not working=ไม่ทำงาน|ใช้ไม่ได้|เปิดไม่ได้; full=เต็ม; invoice=ใบแจ้งหนี้|ใบเสร็จ; buy=ซื้อ; cancel=ยกเลิก; refund=คืนเงิน; external=ภายนอก|นอกบริษัท; customer=ลูกค้า; spam=สแปม|อีเมลขยะ; phishing=ฟิชชิง|หลอกลวง|น่าสงสัย
hear=ได้ยิน; microphone=ไมโครโฟน|ไมค์; headset=หูฟัง; sound=เสียง; screen=หน้าจอ|จอ; share screen=แชร์หน้าจอ; record=บันทึก|อัด; recall=เรียกคืน; room=ห้อง|ห้องประชุม; calendar=ปฏิทิน; meeting=ประชุม|การประชุม
wifi=ไวไฟ|ไร้สาย; network=เครือข่าย; home office=ที่บ้าน|จากบ้าน; stolen=ถูกขโมย; lost=ทำหาย; locked=ล็อก|ถูกล็อก; expired=หมดอายุ; delete=ลบ; restore=กู้คืน; print=พิมพ์; printer=เครื่องพิมพ์|ปริ้นเตอร์; language=ภาษา
signature=ลายเซ็น; name=ชื่อ; picture=รูป|รูปภาพ
word=เวิร์ด; excel=เอ็กเซล|เอกเซล; outlook=เอาท์ลุค|เอาต์ลุค; teams=ทีมส์; shared mailbox=กล่องจดหมายที่ใช้ร่วมกัน|เมลส่วนกลาง; distribution list=กลุ่มเมล; weird=แปลก; link=ลิงก์; approve=อนุมัติ; file=ไฟล์; folder=โฟลเดอร์; download=ดาวน์โหลด; upload=อัปโหลด`,
  ko: `
word=워드; excel=엑셀; powerpoint=파워포인트; outlook=아웃룩; teams=팀즈; onedrive=원드라이브; shared mailbox=공용 메일함; hear=안 들려|들리지; locked=잠겨; forgot=잊어|까먹; missing=안 보여|사라`,
  he: `
word=וורד; excel=אקסל; outlook=אאוטלוק; teams=טימס; onedrive=וואן דרייב; weird=מוזר; see=רואים; slow=איטי מאוד`,
  uk: `
word=ворд; excel=ексель; outlook=аутлук; teams=тімс; weird=дивний|дивне; customer=клієнт; too large=завеликий`,
  bg: `
word=уърд; excel=ексел; outlook=аутлук; teams=тиймс; weird=странен`,
  hi: `
word=वर्ड; excel=एक्सेल; outlook=आउटलुक; teams=टीम्स`,
}
