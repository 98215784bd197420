export const th = `
vacation=ลาพักร้อน|วันหยุด|ลางาน|ลา; automatic reply=ตอบกลับอัตโนมัติ|ตอบอัตโนมัติ; email=อีเมล|เมล|จดหมาย; password=รหัสผ่าน|พาสเวิร์ด; forgot=ลืม; computer=คอมพิวเตอร์|คอม|เครื่อง; laptop=โน้ตบุ๊ก|แล็ปท็อป
phone=โทรศัพท์|มือถือ; hacked=แฮก|ถูกแฮก; colleague=เพื่อนร่วมงาน; manager=หัวหน้า; left the company=ลาออก; missing=หาย|หายไป; find=หา|ค้นหา; slow=ช้า; freeze=ค้าง; crash=หยุดทำงาน|ปิดเอง
not working=ไม่ทำงาน|ใช้ไม่ได้|เปิดไม่ได้; full=เต็ม; invoice=ใบแจ้งหนี้|ใบเสร็จ; buy=ซื้อ; cancel=ยกเลิก; refund=คืนเงิน; external=ภายนอก|นอกบริษัท; customer=ลูกค้า; spam=สแปม|อีเมลขยะ; phishing=ฟิชชิง|หลอกลวง|น่าสงสัย
hear=ได้ยิน; microphone=ไมโครโฟน|ไมค์; headset=หูฟัง; sound=เสียง; screen=หน้าจอ|จอ; share screen=แชร์หน้าจอ; record=บันทึก|อัด; recall=เรียกคืน; room=ห้อง|ห้องประชุม; calendar=ปฏิทิน; meeting=ประชุม|การประชุม
wifi=ไวไฟ|ไร้สาย; network=เครือข่าย; home office=ที่บ้าน|จากบ้าน; stolen=ถูกขโมย; lost=ทำหาย; locked=ล็อก|ถูกล็อก; expired=หมดอายุ; delete=ลบ; restore=กู้คืน; print=พิมพ์; printer=เครื่องพิมพ์|ปริ้นเตอร์; language=ภาษา
signature=ลายเซ็น; name=ชื่อ; picture=รูป|รูปภาพ
word=เวิร์ด; excel=เอ็กเซล|เอกเซล; outlook=เอาท์ลุค|เอาต์ลุค; teams=ทีมส์; shared mailbox=กล่องจดหมายที่ใช้ร่วมกัน|เมลส่วนกลาง; distribution list=กลุ่มเมล; weird=แปลก; link=ลิงก์; approve=อนุมัติ; file=ไฟล์; folder=โฟลเดอร์; download=ดาวน์โหลด; upload=อัปโหลด
`
