/**
 * What people at a help desk call the same thing, a group a line; the number is how surely. Kept by hand, in the words of
 * people who do not know the product's own: any support articles gain, whatever they are about.
 */
export const englishSynonyms = `
.9 email|e-mail|mail|electronic mail
.9 sign in|log in|login|log on|logon|signin|sign on|logging in
.9 sign out|log out|logout|log off|signout
.9 wifi|wi-fi|wlan|wireless
.9 mfa|multi-factor authentication|multifactor authentication|two-factor authentication|2fa|two-step verification|two step|2-step verification
.9 voicemail|voice mail
.9 cell phone|mobile phone|smartphone|cellphone|mobile
.9 auto-reply|automatic reply|auto reply|autoreply|auto response
.9 favourite|favorite
.9 colour|color
.9 organization|organisation|org
.9 license|licence
.9 onedrive|one drive
.9 sharepoint|share point
.9 powerpoint|power point
.9 cancel|cancellation
.9 resource mailbox|room mailbox|equipment mailbox
.9 virtual private network|vpn
.9 single sign-on|sso|single sign on
.9 distribution list|distribution group|mailing list|dl|email list|mail group
.9 data loss prevention|dlp
.9 operating system|os
.9 identity|id
.9 administrator|admin
.9 application|app
.9 photo|picture|image
.9 url|web address|link address
.9 pstn|phone system|telephony|landline
.9 mx record|dns|dns record|mx
.9 quarantine|quarantined
.9 pst|data file|outlook data file
.9 ost|offline data file
.9 add-in|addin|add in|plugin|plug-in|extension|add-on
.9 pop-up|popup|pop up
.9 dropdown|drop-down|drop down
.9 desktop app|desktop client|desktop version
.9 web app|browser version|web version|on the web|online version
.9 dark mode|black theme|dark theme|night mode
.9 backup|back up
.9 setup|set up
.9 spreadsheet|workbook|excel file|excel
.9 slide|presentation|slideshow|deck|powerpoint
.9 document|word file|word document
.9 upgrade|update|newer version|latest version
.9 uninstall|remove program|remove app
.8 vacation|holiday|out of office|automatic reply|away message|vacation message|on leave|annual leave|absence|vacation responder|oof|ooo
.8 away|out of office|absence
.8 invoice|bill|billing statement|receipt
.8 billing|payment|invoice|charge
.8 charged|billed|debited|overcharged|billing charge
.8 credit card|payment method|bank card|debit card
.8 refund|money back|reimburse
.8 buy|purchase|order
.8 renew|renewal|extend subscription
.8 subscription|plan|licence
.8 price|cost|pricing|how much|fee
.8 remove|delete|erase|get rid of|take out|take off
.8 restore|recover|get back|undelete|bring back|retrieve
.8 vanished|disappeared|missing|gone|lost|nowhere to be found|not there
.8 missing|not showing|can't see|cannot find|not visible|not appear|does not show|not displayed
.8 hidden|hide|invisible
.8 external|outside|outsider|other company|guest
.8 guest|external user|visitor|outside people
.8 junk|spam|unwanted mail|trash mail|unsolicited
.8 phishing|scam|fraud|suspicious email|fake email|spoof
.8 spoofing|impersonation|spoof|pretending to be
.8 hacked|compromised|breached|account taken over|hijacked|stolen account
.8 virus|malware|ransomware|infected|trojan
.8 block|ban|blacklist|deny|stop receiving
.8 allow|whitelist|safe list|permit|allow list|unblock|safe sender
.8 blocked|restricted|barred|not allowed|prevented
.8 forgot|forgotten|can't remember|do not remember|lost
.8 forgot password|reset password|password reset|lost password
.8 locked out|account locked|lockout|locked account|unlock account
.8 passcode|pin|password|credential|passphrase
.8 username|user name|login name|user id|sign-in name|upn
.8 rename|change name|new name|different name|change username
.8 surname|last name|display name|married name|maiden name
.8 former employee|leaver|left the company|employee left|terminated employee|ex-employee|quit|resigned|offboard|no longer works
.8 new employee|new hire|new starter|onboard|new user|new colleague|new joiner
.8 employee|staff|worker|colleague|coworker|co-worker|team member|personnel
.8 user|person|people|member|account
.8 boss|manager|supervisor|executive
.8 assistant|delegate|secretary|on behalf
.8 permission|access right|privilege|rights|authorization
.8 access|permission|get into|open
.8 access denied|no permission|not authorized|unauthorized|no access|need permission|you don't have access|forbidden
.8 give access|grant permission|share with|grant access|add permission
.8 shared mailbox|common mailbox|team mailbox|group mailbox|joint mailbox|shared inbox
.8 inbox|mailbox|postbox
.8 mailbox full|mailbox size|storage limit|quota|out of space|mailbox quota|full mailbox
.8 storage|disk space|space|quota|capacity
.8 full|out of space|over limit|exceeded|no room|no space left
.8 too big|too large|size limit|file size|maximum size|attachment size
.8 attachment|attached file|enclosed file
.8 shrink|reduce size|compress|smaller
.8 archive|archiving|old mail|old emails
.8 retention|keep|retain|preserve|how long
.8 legal hold|litigation hold|ediscovery|in-place hold
.8 audit|audit log|activity log|who did|trace activity|logs
.8 message trace|track email|trace email|was delivered|delivery status
.8 bounce|bounced|non-delivery report|ndr|undeliverable|returned mail|delivery failed|came back|not delivered|failed delivery|rejected
.8 send on behalf|send as|send from another address|send from alias
.8 alias|second email address|additional address|proxy address|secondary address|other address
.8 forward|redirect|autoforward|forwarding|pass on
.8 unsend|recall|take back|retract|recall message|pull back
.8 schedule send|delay delivery|send later|delayed
.8 signature|footer|disclaimer|sign-off
.8 rule|inbox rule|filter|transport rule|mail flow rule
.8 folder|directory
.8 search|find|look for|look up|locate
.8 sort|arrange|order
.8 contact|address book|people|contacts list
.8 global address list|gal|company directory|address book|directory
.8 autocomplete|auto-complete|suggested names|suggestions when typing|nickname cache
.8 calendar|agenda|schedule|diary|appointments
.8 meeting|appointment|call|conference|invite|session
.8 invitation|invite|meeting request
.8 book|reserve|booking|reservation
.8 room|conference room|meeting room
.8 availability|free busy|free/busy|busy
.8 reminder|alert|notification|notice
.8 notification|alert|banner|toast|ping
.8 mute|silence|turn off sound|quiet
.8 headset|headphones|earphones|earbuds|audio device|airpods
.8 microphone|mic|nobody can hear me|can't hear me|audio input|they can't hear
.8 speaker|sound|audio|volume|hear
.8 sound|audio|no sound|hear
.8 camera|webcam|video|cam
.8 screen share|share screen|sharing screen|present screen|desktop sharing|show my screen
.8 record|recording|record meeting|tape
.8 transcript|captions|subtitles|transcription
.8 background|blur|virtual background
.8 chat|instant message|im|messaging|dm|direct message
.8 channel|team|group
.8 status|presence|availability|shows as away|online status|green dot
.8 phone number|telephone number|calling number|direct number|caller id
.8 port number|transfer number|keep number|number porting
.8 call queue|auto attendant|answering machine|voice menu
.8 conference call|dial-in|audio conferencing|dial in|join by phone
.8 slow|sluggish|performance|takes forever|laggy|lag|takes ages|takes long|poor performance
.8 frozen|freeze|hang|unresponsive|stuck|not responding|locks up|hanging
.8 crash|crashes|closes by itself|stops working|shuts down|quits|keeps closing
.8 blank|white screen|black screen|empty page|blank screen
.8 blurry|fuzzy|resolution|display scaling
.8 broken|not working|doesn't work|fails|stopped working|does not open|malfunction|won't open|won't start
.8 won't open|can't open|doesn't start|fails to launch|won't launch|cannot start
.8 error|error message|failure|fault
.8 repair|fix|troubleshoot|resolve|solve
.8 restart|reboot|start again|power cycle
.8 install|installation|put on my computer|set up|download and install
.8 download|save locally|get the app
.8 upload|put files|transfer files
.8 copy|duplicate|clone
.8 move|migrate|transfer|relocate|migration
.8 import|bring in|load
.8 export|extract|save out
.8 sync|synchronize|synchronise|syncing|not up to date|out of sync
.8 offline|no connection|disconnected|without internet
.8 disconnect|drop|dropped|connection lost|keeps disconnecting|loses connection
.8 connect|connection|connectivity|link up
.8 network|internet|connectivity|connection
.8 connect to server|server connection|trying to connect|disconnected
.8 printer|print|printing
.8 scanner|scan to email|scan|copier|multifunction device|scan to mail
.8 fax|eFax
.8 laptop|notebook|computer|pc|machine|workstation|device
.8 computer|pc|desktop|device|machine
.8 mac|macbook|macos|apple computer|imac
.8 iphone|ios|apple phone|ipad
.8 android|samsung|android phone|tablet
.8 phone|mobile|handset|mobile device
.8 device|hardware|gadget|equipment
.8 monitor|screen|display|second screen
.6 keyboard|shortcut
.8 bluetooth|wireless device|pairing
.8 dock|docking station
.8 battery|power|charging
.8 lost device|stolen laptop|wipe device|remote wipe|lost phone|stolen phone
.8 enroll|enrollment|register device|device registration|join device
.8 encrypt|encryption|secure mail|protected message|confidential|encrypted
.8 decrypt|open encrypted message|read encrypted
.8 bitlocker|recovery key|disk encryption|drive encryption
.8 certificate|ssl|tls
.8 domain|web address|domain name|custom domain
.8 website|site|web page|homepage|intranet
.8 page|webpage|site page
.8 browser|chrome|edge|firefox|safari|internet explorer
.8 cache|cookies|browsing data|temporary files|clear cache
.8 language|display language|translation|locale
.8 translate|translation|other language
.8 time zone|wrong time|clock|timezone
.8 theme|layout|look and feel|appearance
.8 font|typeface|text size|letter size
.8 spell check|spelling|proofing|grammar check|autocorrect
.8 formula|calculation|function
.8 chart|graph|diagram
.8 pivot table|pivot
.8 macro|vba|script
.8 template|form letter|standard document
.8 pdf|acrobat|adobe
.8 version history|earlier version|previous version|older version|undo changes|revert|roll back
.8 unsaved|autosave|not saved|autorecover|forgot to save|lost work|save automatically
.8 read-only|readonly|can't edit|locked for editing|cannot edit|file is locked
.8 check out|checked out|check in|locked file
.8 co-author|edit together|coauthoring|edit at the same time|simultaneous editing|collaborate
.8 share|send link|give access|sharing
.8 sharing link|share link|anonymous link|public link
.8 sharing settings|external sharing|share outside
.8 recycle bin|trash|deleted items|bin|deleted files
.8 accidentally deleted|deleted by mistake|deleted by accident|recover deleted|restore deleted
.8 task|to-do|to do|todo|planner
.8 note|notebook|onenote
.8 survey|form|questionnaire|poll|quiz
.8 workflow|flow|automation|automate|power automate
.8 dashboard|report|power bi
.8 usage|statistics|report|activity
.8 activate|activation|product key|unlicensed|product deactivated|license key|serial number
.8 unlicensed|activation failed|not activated|license expired|reduced functionality
.8 assign license|license user|add license|give license
.8 trial|free version|try out|evaluation
.8 expire|expired|expiration|runs out|lapse|ended
.8 downgrade|switch plan|change plan|smaller plan
.8 support|contact support|help desk|speak to somebody|customer service|phone support|call microsoft
.8 service request|support ticket|support case|case
.8 outage|service health|service down|incident|is it down|server down
.8 turn off|disable|switch off|deactivate|stop|opt out
.8 turn on|enable|switch on|activate|opt in
.8 change|modify|edit|alter|switch
.8 create|add|make|new|set up
.8 add|insert|attach|include
.8 configure|set up|setting|settings|configuration|setup
.8 settings|options|preferences|configuration
.8 default|standard|automatic choice
.8 policy|rule|restriction|setting
.8 group|team|list
.8 owner|admin|person in charge
.8 leave|exit|quit|step out
.8 join|enter|attend|get into
.8 lobby|waiting room
.8 host|organizer|organiser|presenter
.8 participant|attendee|guest|people in the meeting
.8 webinar|live event|town hall|broadcast
.8 duplicate|twice|double|repeated|two copies
.8 verify|confirm|check|validate|prove
.8 verification code|security code|text message code|sms code|code by text|authenticator|authentication app
.8 authenticator|authentication app|verification app|new phone
.8 password expired|change password|update password|expired password|password expiration
.8 keeps asking for password|password prompt|prompted for password|asks for credentials|asks for my password|keeps prompting
.8 bookmark|favorite|pin
.8 pin|stick|taskbar|fasten
.8 icon|tile|button|shortcut
.8 toolbar|ribbon|menu|navigation bar
.8 profile picture|profile photo|avatar|my photo
.8 student|pupil|school|education|teacher
.8 close account|delete account|cancel account|remove account
.8 restore user|deleted user|undelete user|bring back user
.8 convert|change into|turn into|transform
.8 merge|combine|join together|unite
.8 mail merge|serial letter|mass mailing
.8 bulk|mass|many at once|multiple users|batch
.8 script|powershell|command line|cmdlet
.8 api|graph|developer|programming
.8 powerapps|power apps|canvas app
.8 crm|dynamics|customer relationship
.8 smtp|relay|send mail from application|mail server|outgoing mail
.8 imap|pop|pop3|incoming mail|mail client
.8 autodiscover|profile|outlook profile|mail profile
.8 hybrid|on-premises|on premise|exchange server|local server
.8 active directory|ad|azure ad|directory sync|aad connect
.8 conditional access|access policy|sign-in policy
.8 antivirus|defender|security software
.8 firewall|port|ip address|proxy
.8 windows update|patch|feature update|os update
.8 remote desktop|rdp|virtual desktop|remote access
.8 autopilot|deploy device|provisioning
.8 kiosk|shared device
.8 mdm|intune|device management|endpoint manager
.8 compliance|regulation|gdpr|privacy
.8 sensitivity label|classify|classification|labels
.8 tenant|company account|company|business
.8 address|location
.8 view|display|see|show
.8 wrong|incorrect|mistaken
.8 old|previous|earlier|former
.8 limit|maximum|restriction|cap
.9 microsoft 365|office 365|o365|m365
.9 hotmail|outlook.com|live.com
.9 pw|pwd|password|passwd
.9 pc|computer
.9 ppl|people
.9 msg|message
.9 cal|calendar
.9 doc|document
.9 pic|picture
.9 sms|text message
.9 answer|reply|respond|response
.9 firm|company|organization|business
.9 programme|program|software|application|app
.9 reduce|lower|decrease|cut down|shrink
.9 increase|raise|extend|enlarge|more
.9 automatically|by itself|automatic|on its own|auto
.9 screenshot|screen capture|snip|print screen|picture of my screen|snipping tool
.9 unsubscribe|opt out|stop newsletter
.9 breakout room|small groups
.9 attendance|attendance report|who was in the meeting|attendee list
.9 auto start|autostart|start automatically|startup|opens by itself|pops up|starts by itself|launch at startup
.9 factory reset|reset pc|set back to factory|reinstall windows|wipe computer
.9 windows hello|fingerprint|face recognition|biometric|unlock windows
.9 wifi password|wifi key|network security key|wireless password
.9 breakout|break-out
.9 hybrid join|hybrid azure ad join|hybrid joined
.9 directory synchronization|dirsync|azure ad connect|ad sync
.9 legacy authentication|basic authentication|old protocols|modern auth
.9 list view threshold|5000 items|5000 rows|threshold|too many items
.9 greyed out|grey|grayed out|gray|cannot click|unavailable
.9 nonprofit|charity|non-profit|not for profit
.9 tax exempt|sales tax|tax|vat
.9 sender|from address
.9 recipient|addressee|receiver
.9 seat|licence|license
.9 approval|approve|sign off
.9 immediately|right away|at once|from this minute
.7 client|customer|external user|guest
.7 consultant|contractor|supplier|vendor|partner|external|guest
.7 gmail address|external user|guest
.7 teacher|educator|school|class
.7 weird|strange|suspicious|dodgy|fishy|odd|dubious
.7 suspicious mail|weird mail|strange email|dodgy mail|phishing
.7 report phishing|whom do i tell|who do i tell
.7 pretend|impersonate|spoof|fake|look like from
.7 ransomware|bitcoin|ransom|files encrypted
.7 threw away|deleted|delete|binned|wiped|purged|removed
.7 permanently deleted|purged|recover deleted items|recoverable items
.7 want it back|restore|recover|undo|get back
.7 yesterday's version|previous version|version history|older version
.7 gone|deleted|missing|lost|vanished
.7 wrong password|typed it wrong|too many attempts|too often|account locked|locked out
.7 shut|locked|closed|disabled
.7 cannot get in|can't get in|unable to sign in|sign-in problem|cannot log in|cannot access
.5 get in|sign in|access
.7 hour off|time zone|wrong time
.7 ran out|expired|expire
.7 get going again|reactivate|renew|revive
.7 higher|increase|more expensive|went up
.7 why is|understand|explain
.7 behind me|background|blur
.7 hide|blur|conceal
.7 rubbish|garbage|wrong content|corrupted
.7 overwritten|saved over|version history
.7 sits at|stuck|hangs|frozen|does not finish
.7 take away|revoke|stop sharing|unshare|remove access
.7 fired|terminated|dismissed|former employee|laid off|block sign-in
.5 leave|former employee|offboard|left
.7 keep mailbox|inactive mailbox|convert to shared mailbox
.7 shuts down|crashes|closes|turns off
.7 dies|runs out|drains
.7 battery life|battery drain|battery dies
.7 crackle|choppy|audio quality|distorted|robotic voice
.5 glass|cracked screen|damaged|broken screen|warranty
.7 dropped|damaged|broken
.7 repair|service|warranty|replacement
.7 land in|go to|end up in|delivered to|stored in
.7 sent items|sent folder|sent mail
.5 both|together
.7 pair|connect|bluetooth
.5 symbol|icon|button
.7 txt record|dns record|verify domain|txt
.7 already in use|already used|taken|in use
.7 lawyer|legal|litigation|legal hold
.7 freeze mailbox|litigation hold|preserve mailbox
.7 who did what|audit log|activity
.5 look up|view|check|see
.7 push|deploy|roll out|distribute
.7 crawling|slow|sluggish
.5 whole office|everybody|all users|organization
.7 page on the intranet|site|communication site
.5 page|site
.5 list|library
.5 address|url
.7 address|email address
.5 cloud|online|onedrive
.7 red cross|sync error|sync problem|not syncing
.7 blue screen|recovery key|bitlocker|stop error
.7 approve code|authenticator|verification code
.5 fan|noise|performance
.7 request software|need a program|software center|company portal
.7 too large for mail|attachment size|send large file|share file|big file
.7 file server|network drive|shared drive|mapped drive|vpn
.7 working from home|remote work|work from home|home office|remotely|vpn
.7 one address|distribution list|shared mailbox|group address
.7 reaches all|distribution list|send to everyone|email everyone
.7 info@|shared mailbox|sales@|support@
.7 not arriving|not received|isn't there|never arrived|hasn't arrived|not get mail|missing email
.7 wrote me|emailed|sent me|mailed
.5 write|send|compose
.7 mail server|exchange
.7 no more space|full|storage limit|quota
.7 gb|storage|space|gigabyte|tb
.7 tape|record|recording
.7 appointments|calendar|schedule
.7 see my calendar|share calendar|calendar sharing|free busy
.7 when i'm busy|availability|free busy|calendar
.5 split|separate|divide
.7 focused inbox|focused and other|other tab
.5 letter|mail merge|mailing
.7 sort into folder|inbox rule|move to folder
.7 dial|call|phone
.7 without internet|dial in|by phone|audio conferencing
.7 hears me|microphone|mic|hear me
.7 sees only black|camera|video not working
.7 nothing comes out|not printing|does not print|cannot print|won't print
.7 cannot type|read only|locked|editing disabled
.7 red bar|warning|banner|unlicensed
.5 complains|error|says|message
.7 shop|business|company
.5 closing|cancel|close|end
.7 forever|permanently
.5 only|just
.7 private phone|personal device|byod|own phone
.7 company data|corporate data|work data|org data
.7 text a code|verification code|security code|security info
.7 new phone number|security info|change phone number
.5 register|enroll|set up|enrol
.5 everybody|everyone|all users|whole company
.7 staff|users|employees
.7 themselves|self-service|self service
.7 self-service password reset|sspr|reset themselves|reset it themselves|password calls
.7 old protocols|legacy authentication|basic auth
.5 domain controller|on-premises|active directory
.7 own server|on-premises|local server
.7 company got a new name|rename|rebrand
.7 tomorrow|later|delay
.7 go out|be sent|send
.7 outage|down|service health
.7 just us|service health|incident
.5 upload|put|add
.7 take longer|slow
.7 second person|another admin|additional admin
.5 in case|backup
.5 join|be part of|become a member
.7 teammate|colleague|coworker|team mate
.7 vanish|disappear|missing
.7 move over|migrate|migration|switch from|leave google|bring over
.7 google workspace|g suite|gmail|google
.7 grow|expand|auto-expanding
.7 full archive|archive full|auto-expanding archive
`
