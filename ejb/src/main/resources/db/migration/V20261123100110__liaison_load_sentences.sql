-- The sentences told to families, a first version in each language. No speaker of a language has read them yet, and that shows.

SELECT athar_begin_migration('sentences told to families, not yet reviewed');
INSERT INTO told_sentence (id, status, need, language, version, review_state, words)
VALUES
(uuidv7(), 'REGISTERED', NULL, 'en', 1, 'UNREVIEWED',
 'Your relative is registered with us under the number {ref}. Please keep this number; with it we find the file at once.'),
(uuidv7(), 'REGISTERED', NULL, 'ar', 1, 'UNREVIEWED',
 'قريبكم مسجَّل لدينا بالرقم {ref}. نرجو أن تحتفظوا بهذا الرقم، فبه نجد الملف فورًا.'),
(uuidv7(), 'REGISTERED', NULL, 'ckb', 1, 'UNREVIEWED',
 'خزمەکەتان لای ئێمە تۆمار کراوە بە ژمارەی {ref}. تکایە ئەم ژمارەیە لای خۆتان هەڵبگرن؛ بەو ژمارەیە یەکسەر دۆسیەکە دەدۆزینەوە.'),
(uuidv7(), 'WE_NEED', 'SAMPLE', 'en', 1, 'UNREVIEWED',
 'The search goes on. To go further we ask for a sample from a close relative, if the family agrees. {office} will explain how it '
 'is taken and what it is used for.'),
(uuidv7(), 'WE_NEED', 'SAMPLE', 'ar', 1, 'UNREVIEWED',
 'البحث مستمر. ولكي نتقدّم نطلب عيّنة من أحد الأقارب المقرّبين إذا وافقت العائلة. وسيشرح لكم {office} كيف تؤخذ العيّنة ولأي غرض '
 'تُستعمل.'),
(uuidv7(), 'WE_NEED', 'SAMPLE', 'ckb', 1, 'UNREVIEWED',
 'گەڕان بەردەوامە. بۆ ئەوەی بەرەو پێش بچین، نموونەیەک لە خزمێکی نزیک داوا دەکەین، ئەگەر خێزانەکە ڕازی بێت. {office} ڕوونی '
 'دەکاتەوە چۆن وەردەگیرێت و بۆ چی بەکار دێت.'),
(uuidv7(), 'WE_NEED', 'CONSENT', 'en', 1, 'UNREVIEWED',
 'The search goes on. We need the consent of the family for the next step. Please speak with {office}; you may say no, and you '
 'may take a consent back at any time.'),
(uuidv7(), 'WE_NEED', 'CONSENT', 'ar', 1, 'UNREVIEWED',
 'البحث مستمر. نحتاج إلى موافقة العائلة على الخطوة التالية. نرجو مراجعة {office}؛ ولكم أن ترفضوا، ولكم أن تسحبوا الموافقة متى شئتم.'),
(uuidv7(), 'WE_NEED', 'CONSENT', 'ckb', 1, 'UNREVIEWED',
 'گەڕان بەردەوامە. بۆ هەنگاوی داهاتوو ڕەزامەندیی خێزانەکەمان پێویستە. تکایە لەگەڵ {office} قسە بکەن؛ دەتوانن ڕازی نەبن، و هەر '
 'کاتێک بتانەوێت دەتوانن ڕەزامەندییەکە بکێشنەوە.'),
(uuidv7(), 'WE_NEED', 'INTERVIEW', 'en', 1, 'UNREVIEWED',
 'The search goes on. We would like to speak with somebody who knew your relative well. Please arrange a time with {office}.'),
(uuidv7(), 'WE_NEED', 'INTERVIEW', 'ar', 1, 'UNREVIEWED',
 'البحث مستمر. نودّ التحدّث مع شخص كان يعرف قريبكم معرفة جيدة. نرجو الاتفاق على موعد مع {office}.'),
(uuidv7(), 'WE_NEED', 'INTERVIEW', 'ckb', 1, 'UNREVIEWED',
 'گەڕان بەردەوامە. دەمانەوێت لەگەڵ کەسێک قسە بکەین کە خزمەکەتانی باش ناسیوە. تکایە کاتێک لەگەڵ {office} دیاری بکەن.'),
(uuidv7(), 'WE_NEED', 'DOCUMENTS', 'en', 1, 'UNREVIEWED',
 'The search goes on. We ask for documents or photographs of your relative. Copies are enough; the originals stay with you. '
 'Please bring them to {office}.'),
(uuidv7(), 'WE_NEED', 'DOCUMENTS', 'ar', 1, 'UNREVIEWED',
 'البحث مستمر. نطلب وثائق أو صورًا لقريبكم. تكفي النسخ، وتبقى الأصول عندكم. نرجو إحضارها إلى {office}.'),
(uuidv7(), 'WE_NEED', 'DOCUMENTS', 'ckb', 1, 'UNREVIEWED',
 'گەڕان بەردەوامە. داوای بەڵگەنامە یان وێنەی خزمەکەتان دەکەین. کۆپی بەسە و ئەسڵەکان لای خۆتان دەمێننەوە. تکایە بیانهێننە {office}.'),
(uuidv7(), 'WE_NEED', 'CONTACT', 'en', 1, 'UNREVIEWED',
 'The search goes on. Please tell {office} how and when we can reach you safely.'),
(uuidv7(), 'WE_NEED', 'CONTACT', 'ar', 1, 'UNREVIEWED',
 'البحث مستمر. نرجو إبلاغ {office} كيف ومتى يمكننا الاتصال بكم بأمان.'),
(uuidv7(), 'WE_NEED', 'CONTACT', 'ckb', 1, 'UNREVIEWED',
 'گەڕان بەردەوامە. تکایە بە {office} بڵێن چۆن و کەی دەتوانین بە سەلامەتی پەیوەندیتان پێوە بکەین.'),
(uuidv7(), 'SEARCHING', NULL, 'en', 1, 'UNREVIEWED',
 'The search for your relative goes on. We will come to you as soon as there is something to tell. You may ask us at any time.'),
(uuidv7(), 'SEARCHING', NULL, 'ar', 1, 'UNREVIEWED',
 'البحث عن قريبكم مستمر. سنتواصل معكم حالما يكون لدينا ما نخبركم به. ولكم أن تسألونا في أي وقت.'),
(uuidv7(), 'SEARCHING', NULL, 'ckb', 1, 'UNREVIEWED',
 'گەڕان بەدوای خزمەکەتاندا بەردەوامە. هەر کاتێک شتێک هەبێت پێتان بڵێین، دێینە لاتان. هەر کاتێک بتانەوێت دەتوانن لێمان بپرسن.'),
(uuidv7(), 'PLEASE_COME', NULL, 'en', 1, 'UNREVIEWED',
 'Please come to our office, {office}. {officer} is expecting you on {date} and will take all the time you need. Bring whom you wish.'),
(uuidv7(), 'PLEASE_COME', NULL, 'ar', 1, 'UNREVIEWED',
 'نرجو أن تحضروا إلى مكتبنا، {office}. سيكون {officer} بانتظاركم يوم {date} وسيمنحكم كل الوقت الذي تحتاجونه. ويمكنكم اصطحاب من تشاؤون.'),
(uuidv7(), 'PLEASE_COME', NULL, 'ckb', 1, 'UNREVIEWED',
 'تکایە وەرنە نووسینگەکەمان، {office}. {officer} ڕۆژی {date} چاوەڕێتانە و هەرچەند کاتتان پێویست بێت بۆتان تەرخان دەکات. دەتوانن '
 'هەر کەسێک بتانەوێت لەگەڵ خۆتان بهێنن.'),
(uuidv7(), 'COMPLETED', NULL, 'en', 1, 'UNREVIEWED',
 'The search for your relative is completed. If you have questions, now or later, {office} is there for you.'),
(uuidv7(), 'COMPLETED', NULL, 'ar', 1, 'UNREVIEWED',
 'انتهى البحث عن قريبكم. وإن كانت لديكم أسئلة، الآن أو لاحقًا، فإن {office} في خدمتكم.'),
(uuidv7(), 'COMPLETED', NULL, 'ckb', 1, 'UNREVIEWED',
 'گەڕان بەدوای خزمەکەتاندا تەواو بوو. ئەگەر پرسیارتان هەیە، ئێستا یان دواتر، {office} لە خزمەتتاندایە.');
