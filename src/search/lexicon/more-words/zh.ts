export const zh = `
vacation=休假|假期|请假|度假|請假; automatic reply=自动回复|外出回复|自動回覆; email=邮件|邮箱|電子郵件|郵件|信箱; password=密码|密碼; forgot=忘记|忘了|忘記; computer=电脑|计算机|電腦; laptop=笔记本|筆電|筆記型電腦
phone=手机|电话|手機|電話; hacked=被黑|被盗|盗号|被盜|駭客; colleague=同事; manager=老板|经理|领导|主管; left the company=离职|離職; new employee=新员工|入职|新人; missing=不见|消失|丢失|不見|找不到
find=找|查找|寻找; slow=慢|很慢|卡; freeze=卡住|死机|没反应|當機; crash=崩溃|闪退|閃退; not working=不能用|打不开|用不了|无法|打不開|無法; full=满了|已满|滿了; invoice=发票|账单|發票|帳單
buy=购买|买|購買; cancel=取消|退订; refund=退款; external=外部|外面|公司以外; customer=客户|客戶; spam=垃圾邮件|垃圾郵件; phishing=钓鱼|诈骗|可疑|釣魚|詐騙; hear=听不见|听不到|聽不到; microphone=麦克风|話筒|麥克風
headset=耳机|耳麦|耳機; sound=声音|音频|聲音; screen=屏幕|螢幕; share screen=共享屏幕|屏幕共享|分享螢幕; record=录制|录音|录像|錄製; recall=撤回|收回; room=会议室|會議室; calendar=日历|日程|行事曆
meeting=会议|开会|會議; wifi=无线|無線; network=网络|网路|網路; home office=在家|居家; stolen=被偷; lost=丢了|弄丢|遺失; locked=锁定|被锁|鎖定; expired=过期|過期; delete=删除|刪除; restore=恢复|找回|還原
print=打印|列印; printer=打印机|印表機; language=语言|語言; signature=签名|簽名; blank=空白|白屏|黑屏; name=名字|姓名; picture=照片|头像|圖片; account=账户|账号|帳戶|帳號; file=文件|檔案; folder=文件夹|資料夾
sign in=登录|登入; install=安装|安裝; update=更新; settings=设置|設定; shared mailbox=共享邮箱|共用信箱; share=共享|分享|共用; attachment=附件; group=群組|组; subscription=订阅|訂閱; license=许可证|授權
shared mailbox=公共邮箱; network drive=网盘|共享盘; distribution list=邮件组|通讯组; weird=奇怪; link=链接|連結; approve=批准|审批; too large=太大; upload=上传; download=下载|下載; calendar=排程; backup=备份
`
