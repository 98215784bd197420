export const ar = `
vacation=اجازة|إجازة|عطلة|غياب; automatic reply=رد تلقائي|الرد التلقائي|خارج المكتب; email=بريد|ايميل|إيميل|رسالة|البريد; password=كلمة المرور|كلمة السر|الباسورد; forgot=نسيت; computer=كمبيوتر|حاسوب|الجهاز
laptop=لابتوب|محمول; phone=هاتف|جوال|موبايل; hacked=اختراق|مخترق|تهكير; colleague=زميل|زميلي; manager=مدير|المدير; left the company=ترك الشركة|استقال; missing=اختفى|اختفت|مفقود
find=أجد|ابحث|البحث; slow=بطيء|بطيئ; freeze=معلق|تجمد|يعلق; crash=يتوقف|ينهار; not working=لا يعمل|لا تعمل|معطل; full=ممتلئ|ممتلئة; invoice=فاتورة; buy=شراء; cancel=إلغاء|الغاء; refund=استرداد
external=خارجي|خارج الشركة; customer=عميل|زبون; spam=غير هام|مزعج|سبام; phishing=تصيد|احتيال|مشبوه; hear=يسمع|يسمعني|اسمع; microphone=ميكروفون|المايك; headset=سماعة|سماعات; sound=صوت|الصوت
screen=شاشة|الشاشة; share screen=مشاركة الشاشة; record=تسجيل; recall=استرجاع|سحب; room=غرفة|قاعة; calendar=تقويم|التقويم; meeting=اجتماع; wifi=واي فاي|لاسلكي; network=شبكة|الشبكة
home office=من المنزل|البيت; stolen=مسروق|سرق; lost=ضاع|فقدت; locked=مقفل|مغلق|محظور; expired=منتهي|انتهت; delete=حذف|مسح; restore=استعادة; print=طباعة; printer=طابعة|الطابعة; language=لغة
signature=توقيع; name=اسم; picture=صورة
word=وورد|ورد; excel=اكسل|إكسل|اكسيل; outlook=اوتلوك|أوتلوك|آوتلوك; teams=تيمز; onedrive=ون درايف|وندرايف; shared mailbox=بريد مشترك|صندوق مشترك; distribution list=قائمة توزيع|قائمة بريدية; weird=غريب|غريبة; link=رابط; approve=موافقة; too large=كبير جدا; file=ملف; folder=مجلد; customer=العميل|الزبون; computer=جهاز|الجهاز
`
