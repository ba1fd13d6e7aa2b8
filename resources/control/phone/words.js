/** What this page says around the phone, in the six languages that a phone speaks. The screen's own texts come in the tree. */

export const languages = [
  ['en', 'English'], ['nl', 'Nederlands'], ['de', 'Deutsch'], ['fr', 'Français'], ['ko', '한국어'], ['ja', '日本語'],
];

// In the order of the languages.
const words = {
  skip: ['Skip to the phone', 'Naar de telefoon', 'Zum Telefon springen', 'Aller au téléphone', '전화기로 건너뛰기', '電話へ移動'],
  pages: ['Pages', 'Pagina’s', 'Seiten', 'Pages', '페이지', 'ページ'],
  language: ['Language of this page', 'Taal van deze pagina', 'Sprache dieser Seite', 'Langue de cette page', '이 페이지의 언어', 'このページの言語'],
  phones: ['Phones', 'Telefoons', 'Telefone', 'Téléphones', '전화기', '電話'],
  phone: ['Phone', 'Telefoon', 'Telefon', 'Téléphone', '전화기', '電話'],
  adminPages: ['Admin pages', 'Beheerpagina’s', 'Verwaltungsseiten', 'Pages d’administration', '관리 페이지', '管理ページ'],
  macAddress: ['MAC address', 'MAC-adres', 'MAC-Adresse', 'Adresse MAC', 'MAC 주소', 'MACアドレス'],
  model: ['Model', 'Model', 'Modell', 'Modèle', '모델', 'モデル'],
  address: ['Address', 'Adres', 'Adresse', 'Adresse', '주소', 'アドレス'],
  state: ['State', 'Status', 'Zustand', 'État', '상태', '状態'],
  off: ['off', 'uit', 'aus', 'éteint', '꺼짐', 'オフ'],
  open: ['Open', 'Openen', 'Öffnen', 'Ouvrir', '열기', '開く'],
  morePhones: ['More phones', 'Meer telefoons', 'Weitere Telefone', 'Autres téléphones', '더 보기', 'さらに表示'],
  noSuchPhone: ['No such phone', 'Geen telefoon gevonden', 'Kein solches Telefon', 'Téléphone introuvable', '전화기 없음', '該当する電話なし'],
  noAnswer: ['vphone does not answer', 'vphone antwoordt niet', 'vphone antwortet nicht', 'vphone ne répond pas', 'vphone이 응답하지 않음', 'vphoneが応答しません'],
  noAnswerText: ['Nobody answers at this address. The page tries again by itself.', 'Niemand antwoordt op dit adres. De pagina probeert het vanzelf opnieuw.', 'Unter dieser Adresse antwortet niemand. Die Seite versucht es von selbst wieder.', 'Personne ne répond à cette adresse. La page réessaie d’elle-même.', '이 주소에서 응답이 없습니다. 페이지가 자동으로 다시 시도합니다.', 'このアドレスから応答がありません。自動的に再試行します。'],
  lost: ['vphone does not answer; trying again', 'vphone antwoordt niet; er wordt opnieuw geprobeerd', 'vphone antwortet nicht; es wird weiter versucht', 'vphone ne répond pas ; nouvel essai en cours', 'vphone이 응답하지 않아 다시 시도하는 중', 'vphoneが応答しません。再試行しています'],
  tokenTitle: ['This phone needs its token', 'Deze telefoon heeft zijn token nodig', 'Dieses Telefon braucht sein Token', 'Ce téléphone demande son jeton', '토큰이 필요합니다', 'トークンが必要です'],
  tokenWhere: ['vphone prints the link with the token when it starts on a terminal, and beside it the file that holds the token:', 'vphone toont bij het starten in een terminal de link met het token, en daarnaast het bestand met het token:', 'vphone gibt beim Start in einem Terminal den Link mit dem Token aus, und daneben die Datei, in der es steht:', 'Au démarrage dans un terminal, vphone affiche le lien avec le jeton, et le fichier qui le contient :', 'vphone은 터미널에서 시작할 때 토큰이 포함된 링크와 토큰 파일의 경로를 출력합니다.', 'vphoneは端末で起動すると、トークン付きのリンクとトークンのファイルを表示します。'],
  tokenHow: ['Open that link, or paste here what the file holds. The token goes to vphone alone and is not kept by this page.', 'Open die link, of plak hier wat in het bestand staat. Het token gaat alleen naar vphone en wordt door deze pagina niet bewaard.', 'Öffnen Sie diesen Link, oder fügen Sie hier ein, was in der Datei steht. Das Token geht nur an vphone und wird von dieser Seite nicht aufbewahrt.', 'Ouvrez ce lien, ou collez ici le contenu du fichier. Le jeton n’est transmis qu’à vphone et n’est pas conservé par cette page.', '해당 링크를 열거나 파일의 내용을 여기에 붙여넣으십시오. 토큰은 vphone에만 전달되며 이 페이지에 저장되지 않습니다.', 'そのリンクを開くか、ファイルの内容をここに貼り付けてください。トークンはvphoneだけに送られ、このページには保存されません。'],
  token: ['Token', 'Token', 'Token', 'Jeton', '토큰', 'トークン'],
  openPhone: ['Open the phone', 'Telefoon openen', 'Telefon öffnen', 'Ouvrir le téléphone', '전화기 열기', '電話を開く'],
  wrongToken: ['That is not the token of this vphone. Each start makes a new one, unless --token-file names a file.', 'Dit is niet het token van deze vphone. Elke start maakt een nieuw token, tenzij --token-file een bestand noemt.', 'Das ist nicht das Token dieses vphone. Jeder Start macht ein neues, wenn --token-file keine Datei nennt.', 'Ce n’est pas le jeton de ce vphone. Chaque démarrage en crée un nouveau, sauf si --token-file désigne un fichier.', '이 vphone의 토큰이 아닙니다. --token-file을 지정하지 않으면 시작할 때마다 새 토큰이 만들어집니다.', 'このvphoneのトークンではありません。--token-fileを指定しない限り、起動のたびに新しいトークンが作られます。'],
  sessionOver: ['The session is over: vphone was started anew.', 'De sessie is voorbij: vphone is opnieuw gestart.', 'Die Sitzung ist zu Ende: vphone wurde neu gestartet.', 'La session est terminée : vphone a été redémarré.', '세션이 끝났습니다. vphone이 다시 시작되었습니다.', 'セッションが終了しました。vphoneが再起動されました。'],
  screen: ['Screen', 'Scherm', 'Bildschirm', 'Écran', '화면', '画面'],
  phoneIsOff: ['The phone is off', 'De telefoon is uit', 'Das Telefon ist aus', 'Le téléphone est éteint', '전화기가 꺼져 있습니다', '電話の電源が切れています'],
  missedCalls: ['Missed calls', 'Gemiste oproepen', 'Verpasste Anrufe', 'Appels manqués', '부재중 전화', '不在着信'],
  softKey: ['Soft key', 'Softkey', 'Softkey', 'Touche contextuelle', '소프트키', 'ソフトキー'],
  lineKey: ['Line key', 'Lijntoets', 'Leitungstaste', 'Touche de ligne', '회선 키', '回線キー'],
  group_soft: ['Soft keys', 'Softkeys', 'Softkeys', 'Touches contextuelles', '소프트키', 'ソフトキー'],
  group_line: ['Line keys', 'Lijntoetsen', 'Leitungstasten', 'Touches de ligne', '회선 키', '回線キー'],
  group_navigation: ['Navigation', 'Navigatie', 'Navigation', 'Navigation', '탐색', 'ナビゲーション'],
  group_feature: ['Feature keys', 'Functietoetsen', 'Funktionstasten', 'Touches de fonction', '기능 키', '機能キー'],
  group_keypad: ['Keypad', 'Toetsenblok', 'Tastenfeld', 'Clavier', '키패드', 'キーパッド'],
  group_volume: ['Volume', 'Volume', 'Lautstärke', 'Volume', '볼륨', '音量'],
  group_hook: ['Handset', 'Hoorn', 'Hörer', 'Combiné', '송수화기', 'ハンドセット'],
  'lamp_off': ['', '', '', '', '', ''],
  'lamp_green': ['green', 'groen', 'grün', 'vert', '녹색', '緑'],
  'lamp_green-flashing': ['green flashing', 'groen knipperend', 'grün blinkend', 'vert clignotant', '녹색 깜박임', '緑点滅'],
  'lamp_amber': ['amber', 'amber', 'gelb', 'orange', '주황색', '黄'],
  'lamp_amber-flashing': ['amber flashing', 'amber knipperend', 'gelb blinkend', 'orange clignotant', '주황색 깜박임', '黄点滅'],
  'lamp_red': ['red', 'rood', 'rot', 'rouge', '빨간색', '赤'],
  'lamp_red-flashing': ['red flashing', 'rood knipperend', 'rot blinkend', 'rouge clignotant', '빨간색 깜박임', '赤点滅'],
  icon_dnd: ['Do not disturb', 'Niet storen', 'Nicht stören', 'Ne pas déranger', '방해 금지', '着信拒否'],
  icon_forward: ['Calls are forwarded', 'Oproepen worden doorgeschakeld', 'Rufumleitung', 'Renvoi d’appel', '착신 전환', '着信転送'],
  icon_headset: ['Headset', 'Hoofdtelefoon', 'Headset', 'Casque', '헤드셋', 'ヘッドセット'],
  icon_lock: ['Locked', 'Vergrendeld', 'Gesperrt', 'Verrouillé', '잠김', 'ロック'],
  icon_cloud: ['Connected to the cloud', 'Verbonden met de cloud', 'Mit der Cloud verbunden', 'Connecté au cloud', '클라우드 연결됨', 'クラウド接続'],
  icon_message: ['Voice mail', 'Voicemail', 'Voicemail', 'Messagerie vocale', '음성 메일', 'ボイスメール'],
  icon_muted: ['Muted', 'Gedempt', 'Stummgeschaltet', 'Micro coupé', '음소거됨', 'ミュート'],
  icon_no_network: ['No network', 'Geen netwerk', 'Kein Netzwerk', 'Pas de réseau', '네트워크 없음', 'ネットワークなし'],
  keyboardHint: ['Digits, letters, arrows, Enter, Esc and F1 of your keyboard work, too.', 'Cijfers, letters, pijlen, Enter, Esc en F1 van uw toetsenbord werken ook.', 'Ziffern, Buchstaben, Pfeile, Enter, Esc und F1 Ihrer Tastatur gelten auch.', 'Les chiffres, lettres, flèches, Entrée, Échap et F1 de votre clavier fonctionnent aussi.', '키보드의 숫자, 문자, 화살표, Enter, Esc, F1도 사용할 수 있습니다.', 'キーボードの数字、文字、矢印、Enter、Esc、F1も使えます。'],
  controls: ['Controls', 'Bediening', 'Steuerung', 'Commandes', '제어', '操作'],
  notOfThePhone: ['vphone, not part of the phone', 'vphone, geen deel van de telefoon', 'vphone, kein Teil des Telefons', 'vphone, ne fait pas partie du téléphone', 'vphone, 전화기의 일부가 아님', 'vphone（電話機の一部ではありません）'],
  section_typing: ['Type into the phone', 'In de telefoon typen', 'Ins Telefon schreiben', 'Écrire dans le téléphone', '전화기에 입력', '電話に入力'],
  section_calls: ['Calls', 'Oproepen', 'Anrufe', 'Appels', '통화', '通話'],
  section_power: ['Power and network', 'Voeding en netwerk', 'Strom und Netzwerk', 'Alimentation et réseau', '전원 및 네트워크', '電源とネットワーク'],
  section_headset: ['Headset', 'Hoofdtelefoon', 'Headset', 'Casque', '헤드셋', 'ヘッドセット'],
  section_clock: ['Clock', 'Klok', 'Uhr', 'Horloge', '시계', '時計'],
  section_provisioning: ['Provisioning', 'Inrichting', 'Bereitstellung', 'Mise à disposition', '프로비저닝', 'プロビジョニング'],
  section_why: ['Why it resyncs or not', 'Waarom het wel of niet synchroniseert', 'Warum es abgleicht oder nicht', 'Pourquoi il se resynchronise ou non', '재동기화 여부와 그 이유', '再同期の有無とその理由'],
  section_events: ['Live events', 'Live gebeurtenissen', 'Laufende Ereignisse', 'Événements en direct', '실시간 이벤트', 'ライブイベント'],
  section_keyboard: ['Keyboard', 'Toetsenbord', 'Tastatur', 'Clavier', '키보드', 'キーボード'],
  textForPhone: ['Text', 'Tekst', 'Text', 'Texte', '텍스트', 'テキスト'],
  type: ['Type it', 'Typen', 'Eingeben', 'Saisir', '입력', '入力'],
  line: ['Line', 'Lijn', 'Leitung', 'Ligne', '회선', '回線'],
  call_ring: ['Call comes in', 'Inkomende oproep', 'Anruf kommt', 'Appel entrant', '수신 통화', '着信'],
  call_start: ['Call out', 'Uitgaande oproep', 'Anruf hinaus', 'Appel sortant', '발신 통화', '発信'],
  call_answer: ['Answer', 'Beantwoorden', 'Annehmen', 'Répondre', '받기', '応答'],
  call_hold: ['Hold', 'In wacht', 'Halten', 'Mettre en attente', '보류', '保留'],
  call_resume: ['Resume', 'Hervatten', 'Fortsetzen', 'Reprendre', '재개', '再開'],
  call_end: ['End', 'Beëindigen', 'Beenden', 'Terminer', '종료', '終了'],
  power: ['Power', 'Voeding', 'Strom', 'Alimentation', '전원', '電源'],
  cable: ['Network cable', 'Netwerkkabel', 'Netzwerkkabel', 'Câble réseau', '네트워크 케이블', 'ネットワークケーブル'],
  delay: ['Delay, ms', 'Vertraging, ms', 'Verzögerung, ms', 'Délai, ms', '지연(ms)', '遅延（ms）'],
  loss: ['Loss, %', 'Verlies, %', 'Verlust, %', 'Perte, %', '손실(%)', '損失（%）'],
  set: ['Set', 'Instellen', 'Setzen', 'Appliquer', '설정', '設定'],
  headsetModel: ['Model', 'Model', 'Modell', 'Modèle', '모델', 'モデル'],
  firmware: ['Firmware', 'Firmware', 'Firmware', 'Micrologiciel', '펌웨어', 'ファームウェア'],
  connection: ['Connection', 'Aansluiting', 'Anschluss', 'Connexion', '연결', '接続'],
  by_usb: ['USB', 'USB', 'USB', 'USB', 'USB', 'USB'],
  by_ycable: ['Y-cable', 'Y-kabel', 'Y-Kabel', 'Câble en Y', 'Y 케이블', 'Yケーブル'],
  by_rj9: ['RJ-9', 'RJ-9', 'RJ-9', 'RJ-9', 'RJ-9', 'RJ-9'],
  by_bluetooth: ['Bluetooth', 'Bluetooth', 'Bluetooth', 'Bluetooth', 'Bluetooth', 'Bluetooth'],
  plugIn: ['Plug in', 'Aansluiten', 'Anstecken', 'Brancher', '연결', '接続'],
  unplug: ['Unplug', 'Loskoppelen', 'Abziehen', 'Débrancher', '분리', '取り外し'],
  phoneTime: ['Phone time', 'Telefoontijd', 'Telefonzeit', 'Heure du téléphone', '전화기 시간', '電話の時刻'],
  jumpBy: ['Jump by', 'Springen met', 'Springen um', 'Avancer de', '건너뛸 시간', '進める時間'],
  jump: ['Jump', 'Springen', 'Springen', 'Avancer', '건너뛰기', '進める'],
  ruleOnce: ['Rule for this once (empty: the phone’s own)', 'Regel voor deze keer (leeg: die van de telefoon)', 'Regel für dieses Mal (leer: die des Telefons)', 'Règle pour cette fois (vide : celle du téléphone)', '이번만 사용할 규칙(비우면 전화기의 규칙)', '今回だけのルール（空の場合は電話のルール）'],
  resync: ['Resync', 'Opnieuw synchroniseren', 'Abgleichen', 'Resynchroniser', '재동기화', '再同期'],
  reboot: ['Reboot', 'Opnieuw opstarten', 'Neu starten', 'Redémarrer', '재부팅', '再起動'],
  gateOpen: ['open', 'open', 'open', 'open', 'open', 'open'],
  gateShut: ['shut', 'shut', 'shut', 'shut', 'shut', 'shut'],
  noEvents: ['Nothing has happened since this page was opened.', 'Sinds deze pagina open is, is er niets gebeurd.', 'Seit diese Seite offen ist, ist nichts geschehen.', 'Rien ne s’est passé depuis l’ouverture de cette page.', '이 페이지를 연 후 발생한 이벤트가 없습니다.', 'このページを開いてからイベントはありません。'],
  keys_digits: ['keypad, or text in a field', 'toetsenblok, of tekst in een veld', 'Tastenfeld, oder Text in einem Feld', 'clavier, ou texte dans un champ', '키패드 또는 필드의 텍스트', 'キーパッド、またはフィールドの文字'],
  keys_letters: ['text in a field', 'tekst in een veld', 'Text in einem Feld', 'texte dans un champ', '필드의 텍스트', 'フィールドの文字'],
  keys_arrows: ['navigation ring', 'navigatiering', 'Navigationsring', 'anneau de navigation', '탐색 링', 'ナビゲーションリング'],
  keys_enter: ['Select', 'Selecteren', 'Auswahltaste', 'Sélection', '선택', '選択'],
  keys_escape: ['Back', 'Terug', 'Zurück', 'Retour', '뒤로', '戻る'],
  keys_backspace: ['soft key that deletes', 'softkey die wist', 'Softkey, der löscht', 'touche qui efface', '지우는 소프트키', '削除のソフトキー'],
  keys_help: ['Help', 'Help', 'Hilfe', 'Aide', '도움말', 'ヘルプ'],
  keys_tab: ['from key to key; Enter or space presses it', 'van toets naar toets; Enter of spatie drukt', 'von Taste zu Taste; Enter oder Leertaste drückt', 'de touche en touche ; Entrée ou espace appuie', '키 사이 이동, Enter 또는 스페이스로 누름', 'キー間を移動、Enterまたはスペースで押す'],
};

const storedAt = 'vphone-language';

function isKnown(code) {
  return languages.some(([known]) => known === code);
}

function firstLanguage() {
  const wanted = [localStorage.getItem(storedAt) ?? '', ...navigator.languages].map(tag => tag.slice(0, 2).toLowerCase());
  return wanted.find(isKnown) ?? 'en';
}

export const language = firstLanguage();
const column = languages.findIndex(([code]) => code === language);

export function chooseLanguage(code) {
  if (isKnown(code)) localStorage.setItem(storedAt, code);
}

/** One that is not in the table stands for itself: icons of a later version. */
export function word(name) {
  return Object.hasOwn(words, name) ? words[name][column] : name;
}
