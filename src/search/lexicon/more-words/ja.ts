export const ja = `
vacation=休暇|休み|不在|有給; automatic reply=自動返信|不在通知|自動応答; email=メール; password=パスワード|暗証番号; forgot=忘れ|忘れた; computer=パソコン|コンピューター|PC; laptop=ノートパソコン
phone=電話|携帯|スマホ|スマートフォン; hacked=乗っ取|不正アクセス|ハッキング; colleague=同僚; manager=上司|部長; left the company=退職|退社; new employee=新入社員|入社; missing=消え|消えた|見当たら|無くな
find=探|見つか; slow=遅|重い; freeze=固ま|フリーズ; crash=落ち|強制終了; not working=動か|使えな|できな; full=満杯|容量; invoice=請求書|領収書; buy=購入|買; cancel=解約|取り消|キャンセル; refund=返金
external=社外|外部; customer=顧客|お客様|取引先; spam=迷惑メール|スパム; phishing=フィッシング|詐欺|怪しい; hear=聞こえ; microphone=マイク; headset=ヘッドセット|イヤホン|ヘッドホン; sound=音|音声
screen=画面; share screen=画面共有; record=録画|録音; recall=取り消|取り戻; room=会議室|部屋; calendar=予定表|カレンダー; meeting=会議|打ち合わせ; wifi=無線|ワイファイ|wifi; network=ネットワーク|ネット
home office=在宅|自宅|テレワーク; stolen=盗まれ|盗難; lost=紛失|なくし; locked=ロック; expired=期限切れ|切れ; delete=削除|消し; restore=復元|戻し; print=印刷; printer=プリンター|プリンタ|複合機
language=言語|日本語|英語; signature=署名; blank=真っ白|真っ黒; name=名前|名字|氏名; picture=写真|画像
word=ワード; excel=エクセル; powerpoint=パワーポイント|パワポ; outlook=アウトルック; teams=チームズ; onedrive=ワンドライブ; shared mailbox=共有メールボックス; network drive=共有フォルダ|ファイルサーバー; distribution list=メーリングリスト|配布リスト; link=リンク; approve=承認|認証; install=入れ|インストール; new=新し; video=映像|動画; software=ソフト|アプリ; too large=大きすぎ
`
