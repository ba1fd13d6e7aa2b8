<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Tab</name>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Call History</source>
        <translation>通話履歴</translation>
    </message>
    <message>
        <source>Personal Directory</source>
        <translation>個人ディレクトリ</translation>
    </message>
    <message>
        <source>Attendant Console Status</source>
        <translation>アテンダントコンソールステータス</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Debug Info</source>
        <translation>デバッグ情報</translation>
    </message>
    <message>
        <source>Download Status</source>
        <translation>ダウンロードステータス</translation>
    </message>
    <message>
        <source>Network Statistics</source>
        <translation>ネットワーク統計</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>SIP</source>
        <translation>SIP</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>プロビジョニング</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザ</translation>
    </message>
    <message>
        <source>Att Console</source>
        <translation>アテンダントコンソール</translation>
    </message>
    <message>
        <source>TR-069</source>
        <translation>TR-069</translation>
    </message>
    <message>
        <source>Ext {n}</source>
        <translation>内線 {n}</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>System Configuration</source>
        <translation>システム設定</translation>
    </message>
    <message>
        <source>Power Settings</source>
        <translation>電源設定</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>ネットワーク設定</translation>
    </message>
    <message>
        <source>IPv4 Settings</source>
        <translation>IPv4設定</translation>
    </message>
    <message>
        <source>IPv6 Settings</source>
        <translation>IPv6設定</translation>
    </message>
    <message>
        <source>802.1X Authentication</source>
        <translation>802.1X認証</translation>
    </message>
    <message>
        <source>Optional Network Configuration</source>
        <translation>オプションネットワーク設定</translation>
    </message>
    <message>
        <source>VLAN Settings</source>
        <translation>VLAN設定</translation>
    </message>
    <message>
        <source>Wi-Fi Settings</source>
        <translation>Wi-Fi設定</translation>
    </message>
    <message>
        <source>Wi-Fi Profile {n}</source>
        <translation>Wi-Fiプロファイル{n}</translation>
    </message>
    <message>
        <source>Inventory Settings</source>
        <translation>インベントリ設定</translation>
    </message>
    <message>
        <source>SCEP Configuration {n}</source>
        <translation>SCEP設定{n}</translation>
    </message>
    <message>
        <source>VPN Settings</source>
        <translation>VPN設定</translation>
    </message>
    <message>
        <source>Security Settings</source>
        <translation>セキュリティ設定</translation>
    </message>
    <message>
        <source>HTTP Proxy Settings</source>
        <translation>HTTPプロキシ設定</translation>
    </message>
    <message>
        <source>SIP Parameters</source>
        <translation>SIPパラメータ</translation>
    </message>
    <message>
        <source>SIP Timer Values (sec)</source>
        <translation>SIPタイマー値(秒)</translation>
    </message>
    <message>
        <source>Response Status Code Handling</source>
        <translation>応答ステータスコードの処理</translation>
    </message>
    <message>
        <source>RTP Parameters</source>
        <translation>RTPパラメータ</translation>
    </message>
    <message>
        <source>SDP Payload Types</source>
        <translation>SDPペイロードタイプ</translation>
    </message>
    <message>
        <source>NAT Support Parameters</source>
        <translation>NATサポートパラメータ</translation>
    </message>
    <message>
        <source>SIP Settings</source>
        <translation>SIP設定</translation>
    </message>
    <message>
        <source>Configuration Profile</source>
        <translation>設定プロファイル</translation>
    </message>
    <message>
        <source>Upload Configuration Options</source>
        <translation>設定アップロードオプション</translation>
    </message>
    <message>
        <source>Firmware Upgrade</source>
        <translation>ファームウェアアップグレード</translation>
    </message>
    <message>
        <source>Cisco Headset Firmware Upgrade</source>
        <translation>Ciscoヘッドセットファームウェアアップグレード</translation>
    </message>
    <message>
        <source>CA Settings</source>
        <translation>CA設定</translation>
    </message>
    <message>
        <source>HTTP Settings</source>
        <translation>HTTP設定</translation>
    </message>
    <message>
        <source>Problem Report Tool</source>
        <translation>問題レポートツール</translation>
    </message>
    <message>
        <source>General Purpose Parameters</source>
        <translation>汎用パラメータ</translation>
    </message>
    <message>
        <source>MIC Cert Settings</source>
        <translation>MIC証明書設定</translation>
    </message>
    <message>
        <source>Call Progress Tones</source>
        <translation>コールプログレストーン</translation>
    </message>
    <message>
        <source>Distinctive Ring Patterns</source>
        <translation>識別呼出音パターン</translation>
    </message>
    <message>
        <source>Control Timer Values (sec)</source>
        <translation>制御タイマー値(秒)</translation>
    </message>
    <message>
        <source>Vertical Service Activation Codes</source>
        <translation>付加サービス有効化コード</translation>
    </message>
    <message>
        <source>Vertical Service Announcement Codes</source>
        <translation>付加サービスアナウンスコード</translation>
    </message>
    <message>
        <source>Outbound Call Codec Selection Codes</source>
        <translation>発信コールコーデック選択コード</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Video Configuration</source>
        <translation>ビデオ設定</translation>
    </message>
    <message>
        <source>Handsfree</source>
        <translation>ハンズフリー</translation>
    </message>
    <message>
        <source>Line Key {n}</source>
        <translation>回線キー{n}</translation>
    </message>
    <message>
        <source>Line Key</source>
        <translation>回線キー</translation>
    </message>
    <message>
        <source>Miscellaneous Line Key Settings</source>
        <translation>その他の回線キー設定</translation>
    </message>
    <message>
        <source>Supplementary Services</source>
        <translation>補足サービス</translation>
    </message>
    <message>
        <source>Ringtone</source>
        <translation>呼出音</translation>
    </message>
    <message>
        <source>Extension Mobility</source>
        <translation>エクステンションモビリティ</translation>
    </message>
    <message>
        <source>XSI Phone Service</source>
        <translation>XSI電話サービス</translation>
    </message>
    <message>
        <source>Broadsoft XMPP</source>
        <translation>Broadsoft XMPP</translation>
    </message>
    <message>
        <source>Informacast</source>
        <translation>Informacast</translation>
    </message>
    <message>
        <source>XML Service</source>
        <translation>XMLサービス</translation>
    </message>
    <message>
        <source>Multiple Paging Group Parameters</source>
        <translation>複数ページンググループパラメータ</translation>
    </message>
    <message>
        <source>LDAP</source>
        <translation>LDAP</translation>
    </message>
    <message>
        <source>Programmable Softkeys</source>
        <translation>プログラム可能なソフトキー</translation>
    </message>
    <message>
        <source>Phone Menu Visibility</source>
        <translation>電話機メニューの表示</translation>
    </message>
    <message>
        <source>Directory Services</source>
        <translation>ディレクトリサービス</translation>
    </message>
    <message>
        <source>WebSocket API</source>
        <translation>WebSocket API</translation>
    </message>
    <message>
        <source>Executive Assistant</source>
        <translation>エグゼクティブアシスタント</translation>
    </message>
    <message>
        <source>User Preferences</source>
        <translation>ユーザ設定</translation>
    </message>
    <message>
        <source>Speed Dial</source>
        <translation>スピードダイヤル</translation>
    </message>
    <message>
        <source>Webex</source>
        <translation>Webex</translation>
    </message>
    <message>
        <source>Share Line Appearance</source>
        <translation>共有回線アピアランス</translation>
    </message>
    <message>
        <source>NAT Settings</source>
        <translation>NAT設定</translation>
    </message>
    <message>
        <source>Call Feature Settings</source>
        <translation>コール機能設定</translation>
    </message>
    <message>
        <source>ACD Settings</source>
        <translation>ACD設定</translation>
    </message>
    <message>
        <source>Proxy and Registration</source>
        <translation>プロキシと登録</translation>
    </message>
    <message>
        <source>Subscriber Information</source>
        <translation>サブスクライバ情報</translation>
    </message>
    <message>
        <source>XSI Line Service</source>
        <translation>XSI回線サービス</translation>
    </message>
    <message>
        <source>Audio Configuration</source>
        <translation>オーディオ設定</translation>
    </message>
    <message>
        <source>Dial Plan</source>
        <translation>ダイヤルプラン</translation>
    </message>
    <message>
        <source>E911 Geolocation Configuration</source>
        <translation>E911位置情報設定</translation>
    </message>
    <message>
        <source>Hold Reminder</source>
        <translation>保留リマインダ</translation>
    </message>
    <message>
        <source>Call Forward</source>
        <translation>コール転送</translation>
    </message>
    <message>
        <source>Audio Volume</source>
        <translation>オーディオ音量</translation>
    </message>
    <message>
        <source>Acoustic Setting</source>
        <translation>音響設定</translation>
    </message>
    <message>
        <source>Audio Compliance</source>
        <translation>オーディオ準拠</translation>
    </message>
    <message>
        <source>Voice Feedback (English only)</source>
        <translation>音声フィードバック(英語のみ)</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>オーディオ</translation>
    </message>
    <message>
        <source>Unit {n}</source>
        <translation>ユニット{n}</translation>
    </message>
    <message>
        <source>TR-069</source>
        <translation>TR-069</translation>
    </message>
    <message>
        <source>System Information</source>
        <translation>システム情報</translation>
    </message>
    <message>
        <source>IPv4 Information</source>
        <translation>IPv4情報</translation>
    </message>
    <message>
        <source>IPv6 Information</source>
        <translation>IPv6情報</translation>
    </message>
    <message>
        <source>Reboot History</source>
        <translation>再起動履歴</translation>
    </message>
    <message>
        <source>Product Information</source>
        <translation>製品情報</translation>
    </message>
    <message>
        <source>Downloaded Locale Package</source>
        <translation>ダウンロード済みロケールパッケージ</translation>
    </message>
    <message>
        <source>Phone Status</source>
        <translation>電話機のステータス</translation>
    </message>
    <message>
        <source>Ext Status</source>
        <translation>内線ステータス</translation>
    </message>
    <message>
        <source>PRT Status</source>
        <translation>PRTステータス</translation>
    </message>
    <message>
        <source>Custom CA Status</source>
        <translation>カスタムCAステータス</translation>
    </message>
    <message>
        <source>Provisioning Status</source>
        <translation>プロビジョニングステータス</translation>
    </message>
    <message>
        <source>Firmware Upgrade Status</source>
        <translation>ファームウェアアップグレードステータス</translation>
    </message>
    <message>
        <source>TR-069 Status</source>
        <translation>TR-069ステータス</translation>
    </message>
    <message>
        <source>MIC Cert Refresh Status</source>
        <translation>MIC証明書更新ステータス</translation>
    </message>
    <message>
        <source>Line Call Status</source>
        <translation>回線コールステータス</translation>
    </message>
    <message>
        <source>Paging Status</source>
        <translation>ページングステータス</translation>
    </message>
    <message>
        <source>VPN Status</source>
        <translation>VPNステータス</translation>
    </message>
    <message>
        <source>Dot1x Authentication</source>
        <translation>Dot1x認証</translation>
    </message>
    <message>
        <source>Control Logs</source>
        <translation>制御ログ</translation>
    </message>
    <message>
        <source>Console Logs</source>
        <translation>コンソールログ</translation>
    </message>
    <message>
        <source>Device Logs</source>
        <translation>デバイスログ</translation>
    </message>
    <message>
        <source>Problem Reports</source>
        <translation>問題レポート</translation>
    </message>
    <message>
        <source>Factory Reset</source>
        <translation>初期設定へのリセット</translation>
    </message>
    <message>
        <source>Downloaded Ring Tone</source>
        <translation>ダウンロード済み呼出音</translation>
    </message>
    <message>
        <source>Screen Status</source>
        <translation>画面ステータス</translation>
    </message>
    <message>
        <source>Transition Authorization Status</source>
        <translation>移行認証ステータス</translation>
    </message>
    <message>
        <source>Ethernet Information</source>
        <translation>イーサネット情報</translation>
    </message>
    <message>
        <source>Network Port Information</source>
        <translation>ネットワークポート情報</translation>
    </message>
    <message>
        <source>Access Port Information</source>
        <translation>アクセスポート情報</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Restricted Access Domains</source>
        <translation>アクセス制限ドメイン</translation>
    </message>
    <message>
        <source>Enable Web Server</source>
        <translation>Webサーバ有効</translation>
    </message>
    <message>
        <source>Enable Protocol</source>
        <translation>プロトコル有効</translation>
    </message>
    <message>
        <source>Enable Direct Action Url</source>
        <translation>ダイレクトアクションURL有効</translation>
    </message>
    <message>
        <source>Session Max Timeout</source>
        <translation>セッション最大タイムアウト</translation>
    </message>
    <message>
        <source>Session Idle Timeout</source>
        <translation>セッションアイドルタイムアウト</translation>
    </message>
    <message>
        <source>Web Server Port</source>
        <translation>Webサーバポート</translation>
    </message>
    <message>
        <source>Enable Web Admin Access</source>
        <translation>Web管理アクセス有効</translation>
    </message>
    <message>
        <source>Admin Password</source>
        <translation>管理者パスワード</translation>
    </message>
    <message>
        <source>User Password</source>
        <translation>ユーザパスワード</translation>
    </message>
    <message>
        <source>Phone-UI-readonly</source>
        <translation>電話機UI読み取り専用</translation>
    </message>
    <message>
        <source>Phone-UI-User-Mode</source>
        <translation>電話機UIユーザモード</translation>
    </message>
    <message>
        <source>User Password Prompt</source>
        <translation>ユーザパスワードの要求</translation>
    </message>
    <message>
        <source>Block Nonproxy SIP</source>
        <translation>非プロキシSIPをブロック</translation>
    </message>
    <message>
        <source>PoE Power Required</source>
        <translation>必要なPoE電力</translation>
    </message>
    <message>
        <source>Disable Back USB Port</source>
        <translation>背面USBポート無効</translation>
    </message>
    <message>
        <source>IP Mode</source>
        <translation>IPモード</translation>
    </message>
    <message>
        <source>Connection Type</source>
        <translation>接続タイプ</translation>
    </message>
    <message>
        <source>Static IP</source>
        <translation>固定IP</translation>
    </message>
    <message>
        <source>NetMask</source>
        <translation>ネットマスク</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Primary DNS</source>
        <translation>プライマリDNS</translation>
    </message>
    <message>
        <source>Secondary DNS</source>
        <translation>セカンダリDNS</translation>
    </message>
    <message>
        <source>IPv6 Connection Type</source>
        <translation>IPv6接続タイプ</translation>
    </message>
    <message>
        <source>IPv6 Static IP</source>
        <translation>IPv6固定IP</translation>
    </message>
    <message>
        <source>Prefix Length</source>
        <translation>プレフィックス長</translation>
    </message>
    <message>
        <source>IPv6 Gateway</source>
        <translation>IPv6ゲートウェイ</translation>
    </message>
    <message>
        <source>IPv6 Primary DNS</source>
        <translation>IPv6プライマリDNS</translation>
    </message>
    <message>
        <source>IPv6 Secondary DNS</source>
        <translation>IPv6セカンダリDNS</translation>
    </message>
    <message>
        <source>Broadcast Echo</source>
        <translation>ブロードキャストエコー</translation>
    </message>
    <message>
        <source>Auto Config</source>
        <translation>自動設定</translation>
    </message>
    <message>
        <source>Enable 802.1X Authentication</source>
        <translation>802.1X認証有効</translation>
    </message>
    <message>
        <source>Host Name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>DNS Server Order</source>
        <translation>DNSサーバの順序</translation>
    </message>
    <message>
        <source>DNS Query Mode</source>
        <translation>DNSクエリモード</translation>
    </message>
    <message>
        <source>DNS Caching Enable</source>
        <translation>DNSキャッシング有効</translation>
    </message>
    <message>
        <source>Switch Port Config</source>
        <translation>スイッチポート設定</translation>
    </message>
    <message>
        <source>PC Port Config</source>
        <translation>PCポート設定</translation>
    </message>
    <message>
        <source>PC PORT Enable</source>
        <translation>PCポート有効</translation>
    </message>
    <message>
        <source>Enable PC Port Mirror</source>
        <translation>PCポートミラー有効</translation>
    </message>
    <message>
        <source>Syslog Server</source>
        <translation>Syslogサーバ</translation>
    </message>
    <message>
        <source>Syslog Identifier</source>
        <translation>Syslog 識別子</translation>
    </message>
    <message>
        <source>Debug Level</source>
        <translation>デバッグレベル</translation>
    </message>
    <message>
        <source>Debug Server</source>
        <translation>デバッグサーバ</translation>
    </message>
    <message>
        <source>Primary NTP Server</source>
        <translation>プライマリNTPサーバ</translation>
    </message>
    <message>
        <source>Secondary NTP Server</source>
        <translation>セカンダリNTPサーバ</translation>
    </message>
    <message>
        <source>Enable SSLv3</source>
        <translation>SSLv3有効</translation>
    </message>
    <message>
        <source>Use Config TOS</source>
        <translation>設定TOSを使用</translation>
    </message>
    <message>
        <source>Enable VLAN</source>
        <translation>VLAN有効</translation>
    </message>
    <message>
        <source>VLAN ID</source>
        <translation>VLAN ID</translation>
    </message>
    <message>
        <source>PC Port VLAN ID</source>
        <translation>PCポートVLAN ID</translation>
    </message>
    <message>
        <source>Enable CDP</source>
        <translation>CDP有効</translation>
    </message>
    <message>
        <source>Enable LLDP-MED</source>
        <translation>LLDP-MED有効</translation>
    </message>
    <message>
        <source>Network Startup Delay</source>
        <translation>ネットワーク起動遅延</translation>
    </message>
    <message>
        <source>DHCP VLAN Option</source>
        <translation>DHCP VLANオプション</translation>
    </message>
    <message>
        <source>Phone-wifi-on</source>
        <translation>電話機のWi-Fiオン</translation>
    </message>
    <message>
        <source>Phone-wifi-type</source>
        <translation>電話機のWi-Fiタイプ</translation>
    </message>
    <message>
        <source>Network Name</source>
        <translation>ネットワーク名</translation>
    </message>
    <message>
        <source>Security Mode</source>
        <translation>セキュリティモード</translation>
    </message>
    <message>
        <source>Wi-Fi User ID</source>
        <translation>Wi-FiユーザID</translation>
    </message>
    <message>
        <source>Wi-Fi Password</source>
        <translation>Wi-Fiパスワード</translation>
    </message>
    <message>
        <source>WEP Key</source>
        <translation>WEPキー</translation>
    </message>
    <message>
        <source>PSK Passphrase</source>
        <translation>PSKパスフレーズ</translation>
    </message>
    <message>
        <source>Frequency Band</source>
        <translation>周波数帯域</translation>
    </message>
    <message>
        <source>Wi-Fi Profile Order</source>
        <translation>Wi-Fiプロファイルの順序</translation>
    </message>
    <message>
        <source>Asset ID</source>
        <translation>アセットID</translation>
    </message>
    <message>
        <source>CDC Challenge Password</source>
        <translation>CDCチャレンジパスワード</translation>
    </message>
    <message>
        <source>CDC Root CA Fingerprint</source>
        <translation>CDCルートCAフィンガープリント</translation>
    </message>
    <message>
        <source>CDC Server</source>
        <translation>CDCサーバ</translation>
    </message>
    <message>
        <source>Certificate Select</source>
        <translation>証明書の選択</translation>
    </message>
    <message>
        <source>Connect on Bootup</source>
        <translation>起動時に接続</translation>
    </message>
    <message>
        <source>Disable DF</source>
        <translation>DF無効</translation>
    </message>
    <message>
        <source>Disable Side USB Port</source>
        <translation>側面USBポート無効</translation>
    </message>
    <message>
        <source>Display Password Warnings</source>
        <translation>パスワード警告の表示</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>ファイアウォール</translation>
    </message>
    <message>
        <source>Firewall Config</source>
        <translation>ファイアウォール設定</translation>
    </message>
    <message>
        <source>Forced NAT64</source>
        <translation>強制NAT64</translation>
    </message>
    <message>
        <source>PAC URL</source>
        <translation>PAC URL</translation>
    </message>
    <message>
        <source>Proxy Host</source>
        <translation>プロキシホスト</translation>
    </message>
    <message>
        <source>Proxy Mode</source>
        <translation>プロキシモード</translation>
    </message>
    <message>
        <source>Proxy Password</source>
        <translation>プロキシパスワード</translation>
    </message>
    <message>
        <source>Proxy Port</source>
        <translation>プロキシポート</translation>
    </message>
    <message>
        <source>Proxy Server Requires Authentication</source>
        <translation>プロキシサーバは認証が必要</translation>
    </message>
    <message>
        <source>Proxy Username</source>
        <translation>プロキシユーザ名</translation>
    </message>
    <message>
        <source>Require Authentication for LCD Menu Access</source>
        <translation>LCDメニューへのアクセスに認証が必要</translation>
    </message>
    <message>
        <source>TLS Cipher List</source>
        <translation>TLS暗号リスト</translation>
    </message>
    <message>
        <source>TLS Client Min Version</source>
        <translation>TLSクライアント最小バージョン</translation>
    </message>
    <message>
        <source>TLS Server Min Version</source>
        <translation>TLSサーバ最小バージョン</translation>
    </message>
    <message>
        <source>Use Auto Discovery (WPAD)</source>
        <translation>自動検出を使用(WPAD)</translation>
    </message>
    <message>
        <source>VPN Password</source>
        <translation>VPNパスワード</translation>
    </message>
    <message>
        <source>VPN Server</source>
        <translation>VPNサーバ</translation>
    </message>
    <message>
        <source>VPN Tunnel Group</source>
        <translation>VPNトンネルグループ</translation>
    </message>
    <message>
        <source>VPN User Name</source>
        <translation>VPNユーザ名</translation>
    </message>
    <message>
        <source>X-SWITCH-INFO Support</source>
        <translation>X-SWITCH-INFOサポート</translation>
    </message>
    <message>
        <source>Max Forward</source>
        <translation>最大転送数</translation>
    </message>
    <message>
        <source>Max Redirection</source>
        <translation>最大リダイレクト数</translation>
    </message>
    <message>
        <source>Max Auth</source>
        <translation>最大認証数</translation>
    </message>
    <message>
        <source>SIP User Agent Name</source>
        <translation>SIPユーザエージェント名</translation>
    </message>
    <message>
        <source>SIP Server Name</source>
        <translation>SIPサーバ名</translation>
    </message>
    <message>
        <source>SIP Reg User Agent Name</source>
        <translation>SIP登録ユーザエージェント名</translation>
    </message>
    <message>
        <source>SIP Accept Language</source>
        <translation>SIP受け入れ言語</translation>
    </message>
    <message>
        <source>DTMF Relay MIME Type</source>
        <translation>DTMFリレーMIMEタイプ</translation>
    </message>
    <message>
        <source>Hook Flash MIME Type</source>
        <translation>フックフラッシュMIMEタイプ</translation>
    </message>
    <message>
        <source>Remove Last Reg</source>
        <translation>最終登録の削除</translation>
    </message>
    <message>
        <source>Use Compact Header</source>
        <translation>コンパクトヘッダーを使用</translation>
    </message>
    <message>
        <source>Escape Display Name</source>
        <translation>表示名のエスケープ</translation>
    </message>
    <message>
        <source>Talk Package</source>
        <translation>トークパッケージ</translation>
    </message>
    <message>
        <source>Hold Package</source>
        <translation>保留パッケージ</translation>
    </message>
    <message>
        <source>Conference Package</source>
        <translation>会議パッケージ</translation>
    </message>
    <message>
        <source>RFC 2543 Call Hold</source>
        <translation>RFC 2543コール保留</translation>
    </message>
    <message>
        <source>Random REG CID on Reboot</source>
        <translation>再起動時のランダムREG CID</translation>
    </message>
    <message>
        <source>SIP TCP Port Min</source>
        <translation>SIP TCPポート最小値</translation>
    </message>
    <message>
        <source>SIP TCP Port Max</source>
        <translation>SIP TCPポート最大値</translation>
    </message>
    <message>
        <source>Caller ID Header</source>
        <translation>発信者IDヘッダー</translation>
    </message>
    <message>
        <source>Hold Target Before Refer</source>
        <translation>REFER前に転送先を保留</translation>
    </message>
    <message>
        <source>Dialog SDP Enable</source>
        <translation>ダイアログSDP有効</translation>
    </message>
    <message>
        <source>Keep Referee When Refer Failed</source>
        <translation>REFER失敗時にRefereeを保持</translation>
    </message>
    <message>
        <source>Display Diversion Info</source>
        <translation>転送情報の表示</translation>
    </message>
    <message>
        <source>Display Anonymous From Header</source>
        <translation>匿名Fromヘッダーの表示</translation>
    </message>
    <message>
        <source>Sip Accept Encoding</source>
        <translation>SIP受け入れエンコーディング</translation>
    </message>
    <message>
        <source>SIP IP Preference</source>
        <translation>SIP IP優先設定</translation>
    </message>
    <message>
        <source>Disable Local Name To Header</source>
        <translation>Toヘッダーのローカル名無効</translation>
    </message>
    <message>
        <source>SIP T1</source>
        <translation>SIP T1</translation>
    </message>
    <message>
        <source>SIP T2</source>
        <translation>SIP T2</translation>
    </message>
    <message>
        <source>SIP T4</source>
        <translation>SIP T4</translation>
    </message>
    <message>
        <source>SIP Timer B</source>
        <translation>SIPタイマーB</translation>
    </message>
    <message>
        <source>SIP Timer F</source>
        <translation>SIPタイマーF</translation>
    </message>
    <message>
        <source>SIP Timer H</source>
        <translation>SIPタイマーH</translation>
    </message>
    <message>
        <source>SIP Timer D</source>
        <translation>SIPタイマーD</translation>
    </message>
    <message>
        <source>SIP Timer J</source>
        <translation>SIPタイマーJ</translation>
    </message>
    <message>
        <source>INVITE Expires</source>
        <translation>INVITE有効期限</translation>
    </message>
    <message>
        <source>ReINVITE Expires</source>
        <translation>ReINVITE有効期限</translation>
    </message>
    <message>
        <source>Reg Min Expires</source>
        <translation>登録最小有効期限</translation>
    </message>
    <message>
        <source>Reg Max Expires</source>
        <translation>登録最大有効期限</translation>
    </message>
    <message>
        <source>Reg Retry Intvl</source>
        <translation>登録再試行間隔</translation>
    </message>
    <message>
        <source>Reg Retry Long Intvl</source>
        <translation>登録再試行長間隔</translation>
    </message>
    <message>
        <source>Reg Retry Random Delay</source>
        <translation>登録再試行ランダム遅延</translation>
    </message>
    <message>
        <source>Reg Retry Long Random Delay</source>
        <translation>登録再試行長ランダム遅延</translation>
    </message>
    <message>
        <source>Reg Retry Intvl Cap</source>
        <translation>登録再試行間隔の上限</translation>
    </message>
    <message>
        <source>Sub Min Expires</source>
        <translation>サブスクリプション最小有効期限</translation>
    </message>
    <message>
        <source>Sub Max Expires</source>
        <translation>サブスクリプション最大有効期限</translation>
    </message>
    <message>
        <source>Sub Retry Intvl</source>
        <translation>サブスクリプション再試行間隔</translation>
    </message>
    <message>
        <source>Try Backup RSC</source>
        <translation>バックアップ試行RSC</translation>
    </message>
    <message>
        <source>Retry Reg RSC</source>
        <translation>登録再試行RSC</translation>
    </message>
    <message>
        <source>RTP Port Min</source>
        <translation>RTPポート最小値</translation>
    </message>
    <message>
        <source>RTP Port Max</source>
        <translation>RTPポート最大値</translation>
    </message>
    <message>
        <source>RTP Packet Size</source>
        <translation>RTPパケットサイズ</translation>
    </message>
    <message>
        <source>Max RTP ICMP Err</source>
        <translation>RTP ICMP最大エラー数</translation>
    </message>
    <message>
        <source>RTCP Tx Interval</source>
        <translation>RTCP送信間隔</translation>
    </message>
    <message>
        <source>SDP IP Preference</source>
        <translation>SDP IP優先設定</translation>
    </message>
    <message>
        <source>INFOREQ Dynamic Payload</source>
        <translation>INFOREQ動的ペイロード</translation>
    </message>
    <message>
        <source>Handle VIA received</source>
        <translation>VIA receivedを処理</translation>
    </message>
    <message>
        <source>Handle VIA rport</source>
        <translation>VIA rportを処理</translation>
    </message>
    <message>
        <source>Insert VIA received</source>
        <translation>VIA receivedを挿入</translation>
    </message>
    <message>
        <source>Insert VIA rport</source>
        <translation>VIA rportを挿入</translation>
    </message>
    <message>
        <source>Substitute VIA Addr</source>
        <translation>VIAアドレスを置換</translation>
    </message>
    <message>
        <source>Send Resp To Src Port</source>
        <translation>応答を送信元ポートに送信</translation>
    </message>
    <message>
        <source>STUN Enable</source>
        <translation>STUN有効</translation>
    </message>
    <message>
        <source>STUN Test Enable</source>
        <translation>STUNテスト有効</translation>
    </message>
    <message>
        <source>STUN Server</source>
        <translation>STUNサーバ</translation>
    </message>
    <message>
        <source>EXT IP</source>
        <translation>外部IP</translation>
    </message>
    <message>
        <source>EXT RTP Port Min</source>
        <translation>外部RTPポート最小値</translation>
    </message>
    <message>
        <source>NAT Keep Alive Intvl</source>
        <translation>NATキープアライブ間隔</translation>
    </message>
    <message>
        <source>Redirect Keep Alive</source>
        <translation>キープアライブのリダイレクト</translation>
    </message>
    <message>
        <source>MediaSec Request</source>
        <translation>MediaSecリクエスト</translation>
    </message>
    <message>
        <source>SSRC Reset on Rx RE-INVITE</source>
        <translation>RE-INVITE受信時のSSRCリセット</translation>
    </message>
    <message>
        <source>SSRC Reset on Tx RE-INVITE</source>
        <translation>RE-INVITE送信時のSSRCリセット</translation>
    </message>
    <message>
        <source>Provision Enable</source>
        <translation>プロビジョン有効</translation>
    </message>
    <message>
        <source>Resync On Reset</source>
        <translation>リセット時の再同期</translation>
    </message>
    <message>
        <source>Resync Random Delay</source>
        <translation>再同期ランダム遅延</translation>
    </message>
    <message>
        <source>Resync At (HHmm)</source>
        <translation>再同期時刻 (HHmm)</translation>
    </message>
    <message>
        <source>Resync At Random Delay</source>
        <translation>再同期時刻ランダム遅延</translation>
    </message>
    <message>
        <source>Resync Periodic</source>
        <translation>定期再同期</translation>
    </message>
    <message>
        <source>Resync Error Retry Delay</source>
        <translation>再同期エラー再試行遅延</translation>
    </message>
    <message>
        <source>Forced Resync Delay</source>
        <translation>強制再同期遅延</translation>
    </message>
    <message>
        <source>Resync From SIP</source>
        <translation>SIPからの再同期</translation>
    </message>
    <message>
        <source>Resync After Upgrade Attempt</source>
        <translation>アップグレード試行後の再同期</translation>
    </message>
    <message>
        <source>Resync Trigger {n}</source>
        <translation>再起動トリガー{n}</translation>
    </message>
    <message>
        <source>User Configurable Resync</source>
        <translation>ユーザ設定可能再同期</translation>
    </message>
    <message>
        <source>Resync Fails On FNF</source>
        <translation>FNF時の再同期失敗</translation>
    </message>
    <message>
        <source>Profile Authentication Type</source>
        <translation>プロファイル認証タイプ</translation>
    </message>
    <message>
        <source>Profile Rule</source>
        <translation>プロファイルルール</translation>
    </message>
    <message>
        <source>Profile Rule B</source>
        <translation>プロファイルルールB</translation>
    </message>
    <message>
        <source>Profile Rule C</source>
        <translation>プロファイルルールC</translation>
    </message>
    <message>
        <source>Profile Rule D</source>
        <translation>プロファイルルールD</translation>
    </message>
    <message>
        <source>DHCP Option To Use</source>
        <translation>使用するDHCPオプション</translation>
    </message>
    <message>
        <source>DHCPv6 Option To Use</source>
        <translation>使用するDHCPv6オプション</translation>
    </message>
    <message>
        <source>Log Request Msg</source>
        <translation>ログ要求メッセージ</translation>
    </message>
    <message>
        <source>Log Success Msg</source>
        <translation>ログ成功メッセージ</translation>
    </message>
    <message>
        <source>Log Failure Msg</source>
        <translation>ログ失敗メッセージ</translation>
    </message>
    <message>
        <source>Report Rule</source>
        <translation>レポートルール</translation>
    </message>
    <message>
        <source>HTTP Report Method</source>
        <translation>HTTPレポート方式</translation>
    </message>
    <message>
        <source>Report To Server</source>
        <translation>サーバへのレポート</translation>
    </message>
    <message>
        <source>Periodic Upload To Server</source>
        <translation>サーバへの定期アップロード</translation>
    </message>
    <message>
        <source>Upload Delay On Local Change</source>
        <translation>ローカル変更時のアップロード遅延</translation>
    </message>
    <message>
        <source>Upgrade Enable</source>
        <translation>アップグレード有効</translation>
    </message>
    <message>
        <source>Upgrade Error Retry Delay</source>
        <translation>アップグレードエラー再試行遅延</translation>
    </message>
    <message>
        <source>Upgrade Rule</source>
        <translation>アップグレードルール</translation>
    </message>
    <message>
        <source>Log Upgrade Request Msg</source>
        <translation>アップグレードログ要求メッセージ</translation>
    </message>
    <message>
        <source>Log Upgrade Success Msg</source>
        <translation>アップグレードログ成功メッセージ</translation>
    </message>
    <message>
        <source>Log Upgrade Failure Msg</source>
        <translation>アップグレードログ失敗メッセージ</translation>
    </message>
    <message>
        <source>Peer Firmware Sharing</source>
        <translation>ピアファームウェア共有</translation>
    </message>
    <message>
        <source>Peer Firmware Sharing Log Server</source>
        <translation>ピアファームウェア共有ログサーバ</translation>
    </message>
    <message>
        <source>Cisco Headset Upgrade Rule</source>
        <translation>Ciscoヘッドセットアップグレードルール</translation>
    </message>
    <message>
        <source>Custom CA Rule</source>
        <translation>カスタムCAルール</translation>
    </message>
    <message>
        <source>HTTP User Agent Name</source>
        <translation>HTTPユーザエージェント名</translation>
    </message>
    <message>
        <source>PRT Upload Rule</source>
        <translation>PRTアップロードルール</translation>
    </message>
    <message>
        <source>PRT Upload Method</source>
        <translation>PRTアップロード方式</translation>
    </message>
    <message>
        <source>PRT Max Timer</source>
        <translation>PRT最大タイマー</translation>
    </message>
    <message>
        <source>PRT Name</source>
        <translation>PRT名</translation>
    </message>
    <message>
        <source>PRT HTTP Header</source>
        <translation>PRT HTTPヘッダー</translation>
    </message>
    <message>
        <source>PRT HTTP Header Value</source>
        <translation>PRT HTTPヘッダー値</translation>
    </message>
    <message>
        <source>PRT Upload at Crash</source>
        <translation>クラッシュ時のPRTアップロード</translation>
    </message>
    <message>
        <source>Device Config Version</source>
        <translation>デバイス設定バージョン</translation>
    </message>
    <message>
        <source>MIC Cert Refresh Enable</source>
        <translation>MIC証明書更新有効</translation>
    </message>
    <message>
        <source>MIC Cert Refresh Rule</source>
        <translation>MIC証明書更新ルール</translation>
    </message>
    <message>
        <source>Transition Authorization Rule</source>
        <translation>移行認証ルール</translation>
    </message>
    <message>
        <source>Transition Authorization Error Retry Delay</source>
        <translation>移行認証エラー再試行遅延</translation>
    </message>
    <message>
        <source>Transition Authorization Type</source>
        <translation>移行認証タイプ</translation>
    </message>
    <message>
        <source>IKM HTTP Encrypt Content</source>
        <translation>IKM HTTPコンテンツの暗号化</translation>
    </message>
    <message>
        <source>Downgrade Rev Limit</source>
        <translation>ダウングレードリビジョン制限</translation>
    </message>
    <message>
        <source>Profile Account Enable</source>
        <translation>プロファイルアカウント有効</translation>
    </message>
    <message>
        <source>GPP A</source>
        <translation>GPP A</translation>
    </message>
    <message>
        <source>GPP B</source>
        <translation>GPP B</translation>
    </message>
    <message>
        <source>GPP C</source>
        <translation>GPP C</translation>
    </message>
    <message>
        <source>GPP D</source>
        <translation>GPP D</translation>
    </message>
    <message>
        <source>GPP E</source>
        <translation>GPP E</translation>
    </message>
    <message>
        <source>GPP F</source>
        <translation>GPP F</translation>
    </message>
    <message>
        <source>GPP G</source>
        <translation>GPP G</translation>
    </message>
    <message>
        <source>GPP H</source>
        <translation>GPP H</translation>
    </message>
    <message>
        <source>GPP I</source>
        <translation>GPP I</translation>
    </message>
    <message>
        <source>GPP J</source>
        <translation>GPP J</translation>
    </message>
    <message>
        <source>GPP K</source>
        <translation>GPP K</translation>
    </message>
    <message>
        <source>GPP L</source>
        <translation>GPP L</translation>
    </message>
    <message>
        <source>GPP M</source>
        <translation>GPP M</translation>
    </message>
    <message>
        <source>GPP N</source>
        <translation>GPP N</translation>
    </message>
    <message>
        <source>GPP O</source>
        <translation>GPP O</translation>
    </message>
    <message>
        <source>GPP P</source>
        <translation>GPP P</translation>
    </message>
    <message>
        <source>GPP SA</source>
        <translation>GPP SA</translation>
    </message>
    <message>
        <source>GPP SB</source>
        <translation>GPP SB</translation>
    </message>
    <message>
        <source>GPP SC</source>
        <translation>GPP SC</translation>
    </message>
    <message>
        <source>GPP SD</source>
        <translation>GPP SD</translation>
    </message>
    <message>
        <source>PSK {n}</source>
        <translation>PSK {n}</translation>
    </message>
    <message>
        <source>Cadence {n}</source>
        <translation>ケイデンス{n}</translation>
    </message>
    <message>
        <source>Ring{n}</source>
        <translation>呼出音{n}</translation>
    </message>
    <message>
        <source>G711u Codec Name</source>
        <translation>G711uコーデック名</translation>
    </message>
    <message>
        <source>G711a Codec Name</source>
        <translation>G711aコーデック名</translation>
    </message>
    <message>
        <source>G729a Codec Name</source>
        <translation>G729aコーデック名</translation>
    </message>
    <message>
        <source>G729b Codec Name</source>
        <translation>G729bコーデック名</translation>
    </message>
    <message>
        <source>G722 Codec Name</source>
        <translation>G722コーデック名</translation>
    </message>
    <message>
        <source>G722.2 Codec Name</source>
        <translation>G722.2コーデック名</translation>
    </message>
    <message>
        <source>iLBC Codec Name</source>
        <translation>iLBCコーデック名</translation>
    </message>
    <message>
        <source>iSAC Codec Name</source>
        <translation>iSACコーデック名</translation>
    </message>
    <message>
        <source>OPUS Codec Name</source>
        <translation>OPUSコーデック名</translation>
    </message>
    <message>
        <source>AVT Codec Name</source>
        <translation>AVTコーデック名</translation>
    </message>
    <message>
        <source>G722.2 Dynamic Payload</source>
        <translation>G722.2動的ペイロード</translation>
    </message>
    <message>
        <source>G722.2 OA Dynamic Payload</source>
        <translation>G722.2 OA動的ペイロード</translation>
    </message>
    <message>
        <source>iLBC Dynamic Payload</source>
        <translation>iLBC動的ペイロード</translation>
    </message>
    <message>
        <source>iLBC 30ms Dynamic Payload</source>
        <translation>iLBC 30ms動的ペイロード</translation>
    </message>
    <message>
        <source>iSAC Dynamic Payload</source>
        <translation>iSAC動的ペイロード</translation>
    </message>
    <message>
        <source>OPUS Dynamic Payload</source>
        <translation>OPUS動的ペイロード</translation>
    </message>
    <message>
        <source>H264 BP0 Dynamic Payload</source>
        <translation>H264 BP0動的ペイロード</translation>
    </message>
    <message>
        <source>H264 BP1 Dynamic Payload</source>
        <translation>H264 BP1動的ペイロード</translation>
    </message>
    <message>
        <source>H264 HP Dynamic Payload</source>
        <translation>H264 HP動的ペイロード</translation>
    </message>
    <message>
        <source>AVT Dynamic Payload</source>
        <translation>AVT動的ペイロード</translation>
    </message>
    <message>
        <source>AVT 16kHz Dynamic Payload</source>
        <translation>AVT 16kHz動的ペイロード</translation>
    </message>
    <message>
        <source>AVT 48kHz Dynamic Payload</source>
        <translation>AVT 48kHz動的ペイロード</translation>
    </message>
    <message>
        <source>G711u Enable</source>
        <translation>G711u有効</translation>
    </message>
    <message>
        <source>G711a Enable</source>
        <translation>G711a有効</translation>
    </message>
    <message>
        <source>G729a Enable</source>
        <translation>G729a有効</translation>
    </message>
    <message>
        <source>G722 Enable</source>
        <translation>G722有効</translation>
    </message>
    <message>
        <source>G722.2 Enable</source>
        <translation>G722.2有効</translation>
    </message>
    <message>
        <source>iLBC Enable</source>
        <translation>iLBC有効</translation>
    </message>
    <message>
        <source>iSAC Enable</source>
        <translation>iSAC有効</translation>
    </message>
    <message>
        <source>OPUS Enable</source>
        <translation>OPUS有効</translation>
    </message>
    <message>
        <source>H264 BP0 Enable</source>
        <translation>H264 BP0有効</translation>
    </message>
    <message>
        <source>H264 BP1 Enable</source>
        <translation>H264 BP1有効</translation>
    </message>
    <message>
        <source>H264 HP Enable</source>
        <translation>H264 HP有効</translation>
    </message>
    <message>
        <source>Prefer G711u Code</source>
        <translation>G711u優先コード</translation>
    </message>
    <message>
        <source>Force G711u Code</source>
        <translation>G711u強制コード</translation>
    </message>
    <message>
        <source>Prefer G711a Code</source>
        <translation>G711a優先コード</translation>
    </message>
    <message>
        <source>Force G711a Code</source>
        <translation>G711a強制コード</translation>
    </message>
    <message>
        <source>Prefer G722 Code</source>
        <translation>G722優先コード</translation>
    </message>
    <message>
        <source>Force G722 Code</source>
        <translation>G722強制コード</translation>
    </message>
    <message>
        <source>Prefer G722.2 Code</source>
        <translation>G722.2優先コード</translation>
    </message>
    <message>
        <source>Force G722.2 Code</source>
        <translation>G722.2強制コード</translation>
    </message>
    <message>
        <source>Prefer G729a Code</source>
        <translation>G729a優先コード</translation>
    </message>
    <message>
        <source>Force G729a Code</source>
        <translation>G729a強制コード</translation>
    </message>
    <message>
        <source>Prefer iLBC Code</source>
        <translation>iLBC優先コード</translation>
    </message>
    <message>
        <source>Force iLBC Code</source>
        <translation>iLBC強制コード</translation>
    </message>
    <message>
        <source>Prefer ISAC Code</source>
        <translation>ISAC優先コード</translation>
    </message>
    <message>
        <source>Force ISAC Code</source>
        <translation>ISAC強制コード</translation>
    </message>
    <message>
        <source>Prefer OPUS Code</source>
        <translation>OPUS優先コード</translation>
    </message>
    <message>
        <source>Force OPUS Code</source>
        <translation>OPUS強制コード</translation>
    </message>
    <message>
        <source>Cfwd All Act Code</source>
        <translation>全コール転送有効化コード</translation>
    </message>
    <message>
        <source>Cfwd All Deact Code</source>
        <translation>全コール転送無効化コード</translation>
    </message>
    <message>
        <source>Cfwd Busy Act Code</source>
        <translation>話中転送有効化コード</translation>
    </message>
    <message>
        <source>Cfwd Busy Deact Code</source>
        <translation>話中転送無効化コード</translation>
    </message>
    <message>
        <source>Cfwd No Ans Act Code</source>
        <translation>無応答転送有効化コード</translation>
    </message>
    <message>
        <source>Cfwd No Ans Deact Code</source>
        <translation>無応答転送無効化コード</translation>
    </message>
    <message>
        <source>CW Act Code</source>
        <translation>コールウェイティング有効化コード</translation>
    </message>
    <message>
        <source>CW Deact Code</source>
        <translation>コールウェイティング無効化コード</translation>
    </message>
    <message>
        <source>CW Per Call Act Code</source>
        <translation>コールごとのコールウェイティング有効化コード</translation>
    </message>
    <message>
        <source>CW Per Call Deact Code</source>
        <translation>コールごとのコールウェイティング無効化コード</translation>
    </message>
    <message>
        <source>Block CID Act Code</source>
        <translation>発信者IDブロック有効化コード</translation>
    </message>
    <message>
        <source>Block CID Deact Code</source>
        <translation>発信者IDブロック無効化コード</translation>
    </message>
    <message>
        <source>Block CID Per Call Act Code</source>
        <translation>コールごとの発信者IDブロック有効化コード</translation>
    </message>
    <message>
        <source>Block CID Per Call Deact Code</source>
        <translation>コールごとの発信者IDブロック無効化コード</translation>
    </message>
    <message>
        <source>Block ANC Act Code</source>
        <translation>匿名コールブロック有効化コード</translation>
    </message>
    <message>
        <source>Block ANC Deact Code</source>
        <translation>匿名コールブロック無効化コード</translation>
    </message>
    <message>
        <source>DND Act Code</source>
        <translation>応答不可有効化コード</translation>
    </message>
    <message>
        <source>DND Deact Code</source>
        <translation>応答不可無効化コード</translation>
    </message>
    <message>
        <source>Secure All Call Act Code</source>
        <translation>全コールのセキュア化有効化コード</translation>
    </message>
    <message>
        <source>Secure No Call Act Code</source>
        <translation>セキュアコールなし有効化コード</translation>
    </message>
    <message>
        <source>Secure One Call Act Code</source>
        <translation>単一コールのセキュア化有効化コード</translation>
    </message>
    <message>
        <source>Secure One Call Deact Code</source>
        <translation>単一コールのセキュア化無効化コード</translation>
    </message>
    <message>
        <source>Exec Call Filter Act Code</source>
        <translation>エグゼクティブのコールフィルタ有効化コード</translation>
    </message>
    <message>
        <source>Exec Call Filter Deact Code</source>
        <translation>エグゼクティブのコールフィルタ無効化コード</translation>
    </message>
    <message>
        <source>Call Return Code</source>
        <translation>コールリターンコード</translation>
    </message>
    <message>
        <source>Blind Transfer Code</source>
        <translation>ブラインド転送コード</translation>
    </message>
    <message>
        <source>Paging Code</source>
        <translation>ページングコード</translation>
    </message>
    <message>
        <source>Call Park Code</source>
        <translation>コールパークコード</translation>
    </message>
    <message>
        <source>Call Pickup Code</source>
        <translation>コールピックアップコード</translation>
    </message>
    <message>
        <source>Call Unpark Code</source>
        <translation>コールパーク解除コード</translation>
    </message>
    <message>
        <source>Group Call Pickup Code</source>
        <translation>グループコールピックアップコード</translation>
    </message>
    <message>
        <source>Exec Assistant Call Initiate Code</source>
        <translation>エグゼクティブアシスタントのコール開始コード</translation>
    </message>
    <message>
        <source>Exec Assistant Call Push Code</source>
        <translation>エグゼクティブアシスタントのコールプッシュコード</translation>
    </message>
    <message>
        <source>Exec Call Retrieve Code</source>
        <translation>エグゼクティブのコール取得コード</translation>
    </message>
    <message>
        <source>Exec Call Bridge Code</source>
        <translation>エグゼクティブのコールブリッジコード</translation>
    </message>
    <message>
        <source>Referral Services Codes</source>
        <translation>参照サービスコード</translation>
    </message>
    <message>
        <source>Feature Dial Services Codes</source>
        <translation>機能ダイヤルサービスコード</translation>
    </message>
    <message>
        <source>Service Annc Base Number</source>
        <translation>サービスアナウンス基本番号</translation>
    </message>
    <message>
        <source>Service Annc Extension Codes</source>
        <translation>サービスアナウンス内線コード</translation>
    </message>
    <message>
        <source>Conference Serv</source>
        <translation>会議サービス</translation>
    </message>
    <message>
        <source>Attn Transfer Serv</source>
        <translation>アテンド転送サービス</translation>
    </message>
    <message>
        <source>Blind Transfer Serv</source>
        <translation>ブラインド転送サービス</translation>
    </message>
    <message>
        <source>DND Serv</source>
        <translation>応答不可サービス</translation>
    </message>
    <message>
        <source>Block ANC Serv</source>
        <translation>匿名コールブロックサービス</translation>
    </message>
    <message>
        <source>Block CID Serv</source>
        <translation>発信者IDブロックサービス</translation>
    </message>
    <message>
        <source>Secure Call Serv</source>
        <translation>セキュアコールサービス</translation>
    </message>
    <message>
        <source>Cfwd All Serv</source>
        <translation>全コール転送サービス</translation>
    </message>
    <message>
        <source>Cfwd Busy Serv</source>
        <translation>話中転送サービス</translation>
    </message>
    <message>
        <source>Cfwd No Ans Serv</source>
        <translation>無応答転送サービス</translation>
    </message>
    <message>
        <source>Paging Serv</source>
        <translation>ページングサービス</translation>
    </message>
    <message>
        <source>Call Park Serv</source>
        <translation>コールパークサービス</translation>
    </message>
    <message>
        <source>Call Pick Up Serv</source>
        <translation>コールピックアップサービス</translation>
    </message>
    <message>
        <source>ACD Login Serv</source>
        <translation>ACDログインサービス</translation>
    </message>
    <message>
        <source>Group Call Pick Up Serv</source>
        <translation>グループコールピックアップサービス</translation>
    </message>
    <message>
        <source>Service Annc Serv</source>
        <translation>サービスアナウンスサービス</translation>
    </message>
    <message>
        <source>Call Recording Serv</source>
        <translation>コール録音サービス</translation>
    </message>
    <message>
        <source>Video Serv</source>
        <translation>ビデオサービス</translation>
    </message>
    <message>
        <source>Reverse Phone Lookup Serv</source>
        <translation>電話番号逆引きサービス</translation>
    </message>
    <message>
        <source>Idle Key List</source>
        <translation>アイドルキーリスト</translation>
    </message>
    <message>
        <source>Missed Call Key List</source>
        <translation>不在着信キーリスト</translation>
    </message>
    <message>
        <source>Off Hook Key List</source>
        <translation>オフフックキーリスト</translation>
    </message>
    <message>
        <source>Dialing Input Key List</source>
        <translation>ダイヤル入力キーリスト</translation>
    </message>
    <message>
        <source>Progressing Key List</source>
        <translation>進行中キーリスト</translation>
    </message>
    <message>
        <source>Connected Key List</source>
        <translation>接続キーリスト</translation>
    </message>
    <message>
        <source>Start-Xfer Key List</source>
        <translation>転送開始キーリスト</translation>
    </message>
    <message>
        <source>Start-Conf Key List</source>
        <translation>会議開始キーリスト</translation>
    </message>
    <message>
        <source>Conferencing Key List</source>
        <translation>会議中キーリスト</translation>
    </message>
    <message>
        <source>Releasing Key List</source>
        <translation>切断中キーリスト</translation>
    </message>
    <message>
        <source>Hold Key List</source>
        <translation>保留キーリスト</translation>
    </message>
    <message>
        <source>Ringing Key List</source>
        <translation>呼出中キーリスト</translation>
    </message>
    <message>
        <source>Shared Active Key List</source>
        <translation>共有アクティブキーリスト</translation>
    </message>
    <message>
        <source>Shared Held Key List</source>
        <translation>共有保留キーリスト</translation>
    </message>
    <message>
        <source>Connected Video Key List</source>
        <translation>ビデオ接続キーリスト</translation>
    </message>
    <message>
        <source>Exec Assistant Key List</source>
        <translation>エグゼクティブアシスタントキーリスト</translation>
    </message>
    <message>
        <source>Broadsoft Call History Key List</source>
        <translation>Broadsoft通話履歴キーリスト</translation>
    </message>
    <message>
        <source>Dial Tone</source>
        <translation>ダイヤルトーン</translation>
    </message>
    <message>
        <source>Outside Dial Tone</source>
        <translation>外線ダイヤルトーン</translation>
    </message>
    <message>
        <source>Prompt Tone</source>
        <translation>プロンプトトーン</translation>
    </message>
    <message>
        <source>Busy Tone</source>
        <translation>話中音</translation>
    </message>
    <message>
        <source>Reorder Tone</source>
        <translation>リオーダートーン</translation>
    </message>
    <message>
        <source>Off Hook Warning Tone</source>
        <translation>オフフック警告音</translation>
    </message>
    <message>
        <source>Ring Back Tone</source>
        <translation>リングバックトーン</translation>
    </message>
    <message>
        <source>Call Waiting Tone</source>
        <translation>コールウェイティングトーン</translation>
    </message>
    <message>
        <source>Confirm Tone</source>
        <translation>確認音</translation>
    </message>
    <message>
        <source>MWI Dial Tone</source>
        <translation>MWIダイヤルトーン</translation>
    </message>
    <message>
        <source>Cfwd Dial Tone</source>
        <translation>コール転送ダイヤルトーン</translation>
    </message>
    <message>
        <source>Holding Tone</source>
        <translation>保留音</translation>
    </message>
    <message>
        <source>Conference Tone</source>
        <translation>会議トーン</translation>
    </message>
    <message>
        <source>Secure Call Indication Tone</source>
        <translation>セキュアコール表示トーン</translation>
    </message>
    <message>
        <source>Page Tone</source>
        <translation>ページングトーン</translation>
    </message>
    <message>
        <source>Alert Tone</source>
        <translation>アラート音</translation>
    </message>
    <message>
        <source>Mute Tone</source>
        <translation>ミュートトーン</translation>
    </message>
    <message>
        <source>Unmute Tone</source>
        <translation>ミュート解除トーン</translation>
    </message>
    <message>
        <source>System Beep</source>
        <translation>システムビープ音</translation>
    </message>
    <message>
        <source>Call Pickup Tone</source>
        <translation>コールピックアップトーン</translation>
    </message>
    <message>
        <source>Reorder Delay</source>
        <translation>リオーダー遅延</translation>
    </message>
    <message>
        <source>Interdigit Long Timer</source>
        <translation>桁間ロングタイマー</translation>
    </message>
    <message>
        <source>Interdigit Short Timer</source>
        <translation>桁間ショートタイマー</translation>
    </message>
    <message>
        <source>Set Local Date (mm/dd/yyyy)</source>
        <translation>ローカル日付の設定(mm/dd/yyyy)</translation>
    </message>
    <message>
        <source>Set Local Time (HH/mm)</source>
        <translation>ローカル時刻の設定(HH/mm)</translation>
    </message>
    <message>
        <source>Time Zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Time Offset (HH/mm)</source>
        <translation>時刻オフセット(HH/mm)</translation>
    </message>
    <message>
        <source>Ignore DHCP Time Offset</source>
        <translation>DHCP時刻オフセットを無視</translation>
    </message>
    <message>
        <source>Daylight Saving Time Rule</source>
        <translation>サマータイムルール</translation>
    </message>
    <message>
        <source>Daylight Saving Time Enable</source>
        <translation>サマータイム有効</translation>
    </message>
    <message>
        <source>Dictionary Server Script</source>
        <translation>辞書サーバスクリプト</translation>
    </message>
    <message>
        <source>Language Selection</source>
        <translation>言語の選択</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>ロケール</translation>
    </message>
    <message>
        <source>Station Name</source>
        <translation>ステーション名</translation>
    </message>
    <message>
        <source>Station Display Name</source>
        <translation>ステーション表示名</translation>
    </message>
    <message>
        <source>Voice Mail Number</source>
        <translation>ボイスメール番号</translation>
    </message>
    <message>
        <source>Bandwidth Allowance</source>
        <translation>許容帯域幅</translation>
    </message>
    <message>
        <source>Bluetooth Mode</source>
        <translation>Bluetoothモード</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>回線</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>内線</translation>
    </message>
    <message>
        <source>Short Name</source>
        <translation>短縮名</translation>
    </message>
    <message>
        <source>Share Call Appearance</source>
        <translation>共有コールアピアランス</translation>
    </message>
    <message>
        <source>Extended Function</source>
        <translation>拡張機能</translation>
    </message>
    <message>
        <source>Line ID Mapping</source>
        <translation>回線IDマッピング</translation>
    </message>
    <message>
        <source>SCA Barge-In-Enable</source>
        <translation>SCA割り込み有効</translation>
    </message>
    <message>
        <source>SCA Sticky Auto Line Seize</source>
        <translation>SCA固定自動回線占有</translation>
    </message>
    <message>
        <source>Call Appearances Per Line</source>
        <translation>回線ごとのコールアピアランス</translation>
    </message>
    <message>
        <source>Silent Ring Duration</source>
        <translation>サイレント呼出時間</translation>
    </message>
    <message>
        <source>EM Enable</source>
        <translation>EM有効</translation>
    </message>
    <message>
        <source>EM User Domain</source>
        <translation>EMユーザドメイン</translation>
    </message>
    <message>
        <source>Session Timer(m)</source>
        <translation>セッションタイマー(分)</translation>
    </message>
    <message>
        <source>Countdown Timer(s)</source>
        <translation>カウントダウンタイマー(秒)</translation>
    </message>
    <message>
        <source>Preferred Password Input Mode</source>
        <translation>優先パスワード入力モード</translation>
    </message>
    <message>
        <source>XSI Host Server</source>
        <translation>XSIホストサーバ</translation>
    </message>
    <message>
        <source>XSI Authentication Type</source>
        <translation>XSI認証タイプ</translation>
    </message>
    <message>
        <source>Login User ID</source>
        <translation>ログインユーザID</translation>
    </message>
    <message>
        <source>Login Password</source>
        <translation>ログインパスワード</translation>
    </message>
    <message>
        <source>SIP Auth ID</source>
        <translation>SIP認証ID</translation>
    </message>
    <message>
        <source>SIP Password</source>
        <translation>SIPパスワード</translation>
    </message>
    <message>
        <source>Directory Enable</source>
        <translation>ディレクトリ有効</translation>
    </message>
    <message>
        <source>Directory Name</source>
        <translation>ディレクトリ名</translation>
    </message>
    <message>
        <source>Directory Type</source>
        <translation>ディレクトリタイプ</translation>
    </message>
    <message>
        <source>CallLog Enable</source>
        <translation>通話ログ有効</translation>
    </message>
    <message>
        <source>CallLog Associated Line</source>
        <translation>通話ログ関連回線</translation>
    </message>
    <message>
        <source>Display Recents From</source>
        <translation>発着信履歴の表示元</translation>
    </message>
    <message>
        <source>XMPP Enable</source>
        <translation>XMPP有効</translation>
    </message>
    <message>
        <source>XMPP Server</source>
        <translation>XMPPサーバ</translation>
    </message>
    <message>
        <source>XMPP Port</source>
        <translation>XMPPポート</translation>
    </message>
    <message>
        <source>XMPP User ID</source>
        <translation>XMPPユーザID</translation>
    </message>
    <message>
        <source>XMPP Password</source>
        <translation>XMPPパスワード</translation>
    </message>
    <message>
        <source>Login Invisible</source>
        <translation>非表示ログイン</translation>
    </message>
    <message>
        <source>XMPP Retry Interval</source>
        <translation>XMPP再試行間隔</translation>
    </message>
    <message>
        <source>Page Service URL</source>
        <translation>ページサービスURL</translation>
    </message>
    <message>
        <source>XML Directory Service Name</source>
        <translation>XMLディレクトリサービス名</translation>
    </message>
    <message>
        <source>XML Directory Service URL</source>
        <translation>XMLディレクトリサービスURL</translation>
    </message>
    <message>
        <source>XML Application Service Name</source>
        <translation>XMLアプリケーションサービス名</translation>
    </message>
    <message>
        <source>XML Application Service URL</source>
        <translation>XMLアプリケーションサービスURL</translation>
    </message>
    <message>
        <source>XML User Name</source>
        <translation>XMLユーザ名</translation>
    </message>
    <message>
        <source>XML Password</source>
        <translation>XMLパスワード</translation>
    </message>
    <message>
        <source>CISCO XML EXE Enable</source>
        <translation>CISCO XML EXE有効</translation>
    </message>
    <message>
        <source>CISCO XML EXE Auth Mode</source>
        <translation>CISCO XML EXE認証モード</translation>
    </message>
    <message>
        <source>Group Paging Script</source>
        <translation>グループページングスクリプト</translation>
    </message>
    <message>
        <source>Group P Paging Script</source>
        <translation>グループPページングスクリプト</translation>
    </message>
    <message>
        <source>LDAP Dir Enable</source>
        <translation>LDAPディレクトリ有効</translation>
    </message>
    <message>
        <source>LDAP Corp Dir Name</source>
        <translation>LDAP社内ディレクトリ名</translation>
    </message>
    <message>
        <source>LDAP Server</source>
        <translation>LDAPサーバ</translation>
    </message>
    <message>
        <source>LDAP Search Base</source>
        <translation>LDAP検索ベース</translation>
    </message>
    <message>
        <source>LDAP Client DN</source>
        <translation>LDAPクライアントDN</translation>
    </message>
    <message>
        <source>LDAP Username</source>
        <translation>LDAPユーザ名</translation>
    </message>
    <message>
        <source>LDAP User Name</source>
        <translation>LDAPユーザ名</translation>
    </message>
    <message>
        <source>LDAP Password</source>
        <translation>LDAPパスワード</translation>
    </message>
    <message>
        <source>LDAP Auth Method</source>
        <translation>LDAP認証方式</translation>
    </message>
    <message>
        <source>LDAP Last Name Filter</source>
        <translation>LDAP姓フィルタ</translation>
    </message>
    <message>
        <source>LDAP First Name Filter</source>
        <translation>LDAP名フィルタ</translation>
    </message>
    <message>
        <source>LDAP Search Item {n}</source>
        <translation>LDAP検索項目{n}</translation>
    </message>
    <message>
        <source>LDAP Item {n} Filter</source>
        <translation>LDAP項目{n}フィルタ</translation>
    </message>
    <message>
        <source>LDAP Display Attrs</source>
        <translation>LDAP表示属性</translation>
    </message>
    <message>
        <source>LDAP Number Mapping</source>
        <translation>LDAP番号マッピング</translation>
    </message>
    <message>
        <source>LDAP Prompt For Empty Credentials</source>
        <translation>LDAPクレデンシャルが空の場合に要求</translation>
    </message>
    <message>
        <source>LDAP StartTLS Enable</source>
        <translation>LDAP StartTLS有効</translation>
    </message>
    <message>
        <source>LDAP Unified Search Enable</source>
        <translation>LDAP統合検索有効</translation>
    </message>
    <message>
        <source>Programmable Softkey Enable</source>
        <translation>プログラム可能なソフトキー有効</translation>
    </message>
    <message>
        <source>WideBand Handset Enable</source>
        <translation>ワイドバンドハンドセット有効</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>アクセシビリティ</translation>
    </message>
    <message>
        <source>Add Contacts to Directory Personal</source>
        <translation>個人ディレクトリに連絡先を追加</translation>
    </message>
    <message>
        <source>Allowed APIs</source>
        <translation>許可されたAPI</translation>
    </message>
    <message>
        <source>Assistant Call Filter</source>
        <translation>アシスタントのコールフィルタ</translation>
    </message>
    <message>
        <source>Auto Collapse Into Line Key</source>
        <translation>回線キーへの自動折りたたみ</translation>
    </message>
    <message>
        <source>BLF Callpark On Line Key Enable</source>
        <translation>回線キーのBLFコールパーク有効</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Browse Mode Enable</source>
        <translation>ブラウズモード有効</translation>
    </message>
    <message>
        <source>Call Statistics</source>
        <translation>コール統計</translation>
    </message>
    <message>
        <source>Cfwd All</source>
        <translation>全コール転送</translation>
    </message>
    <message>
        <source>Cfwd Busy</source>
        <translation>話中転送</translation>
    </message>
    <message>
        <source>Cfwd No Answer</source>
        <translation>無応答転送</translation>
    </message>
    <message>
        <source>Cfwd No Answer Delay</source>
        <translation>無応答転送遅延</translation>
    </message>
    <message>
        <source>Cfwd No Answer Dest</source>
        <translation>無応答転送先</translation>
    </message>
    <message>
        <source>Control Server URL</source>
        <translation>制御サーバURL</translation>
    </message>
    <message>
        <source>DND Off LED</source>
        <translation>応答不可オフLED</translation>
    </message>
    <message>
        <source>Device Administration</source>
        <translation>デバイスの管理</translation>
    </message>
    <message>
        <source>Display XMPP User ID With Top Priority</source>
        <translation>XMPPユーザIDを最優先で表示</translation>
    </message>
    <message>
        <source>Enable Direct PLK Configuration</source>
        <translation>直接PLK設定有効</translation>
    </message>
    <message>
        <source>Executive Assistant</source>
        <translation>エグゼクティブアシスタント</translation>
    </message>
    <message>
        <source>Executive Assistant Role</source>
        <translation>エグゼクティブアシスタントの役割</translation>
    </message>
    <message>
        <source>FIPS Mode</source>
        <translation>FIPSモード</translation>
    </message>
    <message>
        <source>Factory Reset Menu</source>
        <translation>初期設定へのリセットメニュー</translation>
    </message>
    <message>
        <source>Forward Softkey</source>
        <translation>転送ソフトキー</translation>
    </message>
    <message>
        <source>Keep Focus On Active Call</source>
        <translation>アクティブコールにフォーカスを維持</translation>
    </message>
    <message>
        <source>Max Display Records</source>
        <translation>最大表示レコード数</translation>
    </message>
    <message>
        <source>Network Configuration</source>
        <translation>ネットワーク設定</translation>
    </message>
    <message>
        <source>Peripheral Inventory Enable</source>
        <translation>周辺機器インベントリ有効</translation>
    </message>
    <message>
        <source>Personal Directory Enable</source>
        <translation>個人ディレクトリ有効</translation>
    </message>
    <message>
        <source>Profile Rule Menu</source>
        <translation>プロファイルルールメニュー</translation>
    </message>
    <message>
        <source>RTP Before ACK</source>
        <translation>ACK前のRTP</translation>
    </message>
    <message>
        <source>Replace Unresolved Caller Name with Number</source>
        <translation>未解決の発信者名を番号に置換</translation>
    </message>
    <message>
        <source>Report Problem Menu</source>
        <translation>問題レポートメニュー</translation>
    </message>
    <message>
        <source>Ringer Volume Control</source>
        <translation>呼出音量の調整</translation>
    </message>
    <message>
        <source>Search All Enable</source>
        <translation>すべて検索有効</translation>
    </message>
    <message>
        <source>Share Line Event Package Type</source>
        <translation>共有回線イベントパッケージタイプ</translation>
    </message>
    <message>
        <source>Speed Dials</source>
        <translation>スピードダイヤル</translation>
    </message>
    <message>
        <source>Survivability Test Mode</source>
        <translation>存続可能性テストモード</translation>
    </message>
    <message>
        <source>User Preferences</source>
        <translation>ユーザ設定</translation>
    </message>
    <message>
        <source>Video Menu</source>
        <translation>ビデオメニュー</translation>
    </message>
    <message>
        <source>Webex Calendar Enable</source>
        <translation>Webexカレンダー有効</translation>
    </message>
    <message>
        <source>Webex Directory Enable</source>
        <translation>Webexディレクトリ有効</translation>
    </message>
    <message>
        <source>Webex Directory Name</source>
        <translation>Webexディレクトリ名</translation>
    </message>
    <message>
        <source>Webex Metrics Enable</source>
        <translation>Webexメトリクス有効</translation>
    </message>
    <message>
        <source>Webex Onboard Enable</source>
        <translation>Webexオンボード有効</translation>
    </message>
    <message>
        <source>XsiDir EnterpriseCommon Enable</source>
        <translation>XSIエンタープライズ共通ディレクトリ有効</translation>
    </message>
    <message>
        <source>XsiDir EnterpriseCommon Name</source>
        <translation>XSIエンタープライズ共通ディレクトリ名</translation>
    </message>
    <message>
        <source>XsiDir Enterprise Enable</source>
        <translation>XSIエンタープライズディレクトリ有効</translation>
    </message>
    <message>
        <source>XsiDir Enterprise Name</source>
        <translation>XSIエンタープライズディレクトリ名</translation>
    </message>
    <message>
        <source>XsiDir GroupCommon Enable</source>
        <translation>XSIグループ共通ディレクトリ有効</translation>
    </message>
    <message>
        <source>XsiDir GroupCommon Name</source>
        <translation>XSIグループ共通ディレクトリ名</translation>
    </message>
    <message>
        <source>XsiDir Group Enable</source>
        <translation>XSIグループディレクトリ有効</translation>
    </message>
    <message>
        <source>XsiDir Group Name</source>
        <translation>XSIグループディレクトリ名</translation>
    </message>
    <message>
        <source>XsiDir Individual Mode Enable</source>
        <translation>XSIディレクトリ個別モード有効</translation>
    </message>
    <message>
        <source>XsiDir Personal Enable</source>
        <translation>XSI個人ディレクトリ有効</translation>
    </message>
    <message>
        <source>XsiDir Personal Name</source>
        <translation>XSI個人ディレクトリ名</translation>
    </message>
    <message>
        <source>ice stun enable</source>
        <translation>ICE STUN有効</translation>
    </message>
    <message>
        <source>Line Enable</source>
        <translation>回線有効</translation>
    </message>
    <message>
        <source>Share Ext</source>
        <translation>共有内線</translation>
    </message>
    <message>
        <source>Shared User ID</source>
        <translation>共有ユーザID</translation>
    </message>
    <message>
        <source>Subscription Expires</source>
        <translation>サブスクリプション有効期限</translation>
    </message>
    <message>
        <source>Restrict MWI</source>
        <translation>MWI制限</translation>
    </message>
    <message>
        <source>NAT Mapping Enable</source>
        <translation>NATマッピング有効</translation>
    </message>
    <message>
        <source>NAT Keep Alive Enable</source>
        <translation>NATキープアライブ有効</translation>
    </message>
    <message>
        <source>NAT Keep Alive Msg</source>
        <translation>NATキープアライブメッセージ</translation>
    </message>
    <message>
        <source>NAT Keep Alive Dest</source>
        <translation>NATキープアライブ宛先</translation>
    </message>
    <message>
        <source>SIP TOS DiffServ Value</source>
        <translation>SIP TOS DiffServ値</translation>
    </message>
    <message>
        <source>RTP TOS DiffServ Value</source>
        <translation>RTP TOS DiffServ値</translation>
    </message>
    <message>
        <source>Video RTP TOS DiffServ Value</source>
        <translation>ビデオRTP TOS DiffServ値</translation>
    </message>
    <message>
        <source>SIP Transport</source>
        <translation>SIPトランスポート</translation>
    </message>
    <message>
        <source>SIP Port</source>
        <translation>SIPポート</translation>
    </message>
    <message>
        <source>SIP 100REL Enable</source>
        <translation>SIP 100REL有効</translation>
    </message>
    <message>
        <source>EXT SIP Port</source>
        <translation>外部SIPポート</translation>
    </message>
    <message>
        <source>Auth Resync-Reboot</source>
        <translation>再同期・再起動の認証</translation>
    </message>
    <message>
        <source>SIP Proxy-Require</source>
        <translation>SIP Proxy-Require</translation>
    </message>
    <message>
        <source>SIP Remote-Party-ID</source>
        <translation>SIP Remote-Party-ID</translation>
    </message>
    <message>
        <source>Referor Bye Delay</source>
        <translation>Referor BYE遅延</translation>
    </message>
    <message>
        <source>Refer-To Target Contact</source>
        <translation>Refer-Toターゲットの連絡先</translation>
    </message>
    <message>
        <source>Referee Bye Delay</source>
        <translation>Referee BYE遅延</translation>
    </message>
    <message>
        <source>Refer Target Bye Delay</source>
        <translation>ReferターゲットBYE遅延</translation>
    </message>
    <message>
        <source>Sticky 183</source>
        <translation>スティッキー183</translation>
    </message>
    <message>
        <source>Auth INVITE</source>
        <translation>INVITE認証</translation>
    </message>
    <message>
        <source>Ntfy Refer On 1xx-To-Inv</source>
        <translation>INVITEへの1xxでReferを通知</translation>
    </message>
    <message>
        <source>Set G729 annexb</source>
        <translation>G729 annexbの設定</translation>
    </message>
    <message>
        <source>Voice Quality Report Address</source>
        <translation>音声品質レポートアドレス</translation>
    </message>
    <message>
        <source>Voice Quality Report Group</source>
        <translation>音声品質レポートグループ</translation>
    </message>
    <message>
        <source>VQ Report Interval</source>
        <translation>音声品質レポート間隔</translation>
    </message>
    <message>
        <source>User Equal Phone</source>
        <translation>user=phone</translation>
    </message>
    <message>
        <source>Call Recording Protocol</source>
        <translation>コール録音プロトコル</translation>
    </message>
    <message>
        <source>Privacy Header</source>
        <translation>プライバシーヘッダー</translation>
    </message>
    <message>
        <source>P-Early-Media Support</source>
        <translation>P-Early-Mediaサポート</translation>
    </message>
    <message>
        <source>Blind Attn-Xfer Enable</source>
        <translation>ブラインドアテンド転送有効</translation>
    </message>
    <message>
        <source>Message Waiting</source>
        <translation>メッセージ待機</translation>
    </message>
    <message>
        <source>Auth Page</source>
        <translation>ページ認証</translation>
    </message>
    <message>
        <source>Default Ring</source>
        <translation>デフォルト呼出音</translation>
    </message>
    <message>
        <source>Auth Page Realm</source>
        <translation>ページ認証レルム</translation>
    </message>
    <message>
        <source>Conference Bridge URL</source>
        <translation>会議ブリッジURL</translation>
    </message>
    <message>
        <source>Conference Single Hardkey</source>
        <translation>会議シングルハードキー</translation>
    </message>
    <message>
        <source>Auth Page Password</source>
        <translation>ページ認証パスワード</translation>
    </message>
    <message>
        <source>Mailbox ID</source>
        <translation>メールボックスID</translation>
    </message>
    <message>
        <source>Voice Mail Server</source>
        <translation>ボイスメールサーバ</translation>
    </message>
    <message>
        <source>Voice Mail Subscribe Interval</source>
        <translation>ボイスメールサブスクライブ間隔</translation>
    </message>
    <message>
        <source>Voice Mail Enable</source>
        <translation>ボイスメール有効</translation>
    </message>
    <message>
        <source>Auto Ans Page On Active Call</source>
        <translation>アクティブコール中のページ自動応答</translation>
    </message>
    <message>
        <source>Feature Key Sync</source>
        <translation>機能キー同期</translation>
    </message>
    <message>
        <source>Feature Activation Code Sync</source>
        <translation>機能有効化コード同期</translation>
    </message>
    <message>
        <source>Call Park Monitor Enable</source>
        <translation>コールパークモニタ有効</translation>
    </message>
    <message>
        <source>Enable Broadsoft Hoteling</source>
        <translation>Broadsoftホテリング有効</translation>
    </message>
    <message>
        <source>Hoteling Subscription Expires</source>
        <translation>ホテリングサブスクリプション有効期限</translation>
    </message>
    <message>
        <source>Secure Call Option</source>
        <translation>セキュアコールオプション</translation>
    </message>
    <message>
        <source>Broadsoft ACD</source>
        <translation>Broadsoft ACD</translation>
    </message>
    <message>
        <source>Call Information Enable</source>
        <translation>コール情報有効</translation>
    </message>
    <message>
        <source>Disposition Code Enable</source>
        <translation>ディスポジションコード有効</translation>
    </message>
    <message>
        <source>Trace Enable</source>
        <translation>トレース有効</translation>
    </message>
    <message>
        <source>Emergency Escalation Enable</source>
        <translation>緊急エスカレーション有効</translation>
    </message>
    <message>
        <source>Queue Status Notification Enable</source>
        <translation>キューステータス通知有効</translation>
    </message>
    <message>
        <source>Unavailable Reason Code Enable</source>
        <translation>応対不可理由コード有効</translation>
    </message>
    <message>
        <source>ACD Status</source>
        <translation>ACDステータス</translation>
    </message>
    <message>
        <source>Auto Available After Sign-In</source>
        <translation>サインイン後に自動で応対可能</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Outbound Proxy</source>
        <translation>アウトバウンドプロキシ</translation>
    </message>
    <message>
        <source>Alternate Proxy</source>
        <translation>代替プロキシ</translation>
    </message>
    <message>
        <source>Alternate Outbound Proxy</source>
        <translation>代替アウトバウンドプロキシ</translation>
    </message>
    <message>
        <source>Survivability Proxy</source>
        <translation>存続可能性プロキシ</translation>
    </message>
    <message>
        <source>Survivability Proxy Fallback Intvl</source>
        <translation>存続可能性プロキシのフォールバック間隔</translation>
    </message>
    <message>
        <source>Use OB Proxy In Dialog</source>
        <translation>ダイアログでアウトバウンドプロキシを使用</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Make Call Without Reg</source>
        <translation>未登録での発信</translation>
    </message>
    <message>
        <source>Register Expires</source>
        <translation>登録有効期限</translation>
    </message>
    <message>
        <source>Ans Call Without Reg</source>
        <translation>未登録での応答</translation>
    </message>
    <message>
        <source>Use DNS SRV</source>
        <translation>DNS SRVを使用</translation>
    </message>
    <message>
        <source>DNS SRV Auto Prefix</source>
        <translation>DNS SRV自動プレフィックス</translation>
    </message>
    <message>
        <source>Proxy Fallback Intvl</source>
        <translation>プロキシフォールバック間隔</translation>
    </message>
    <message>
        <source>Proxy Redundancy Method</source>
        <translation>プロキシ冗長化方式</translation>
    </message>
    <message>
        <source>Dual Registration</source>
        <translation>デュアル登録</translation>
    </message>
    <message>
        <source>Auto Register When Failover</source>
        <translation>フェールオーバー時の自動登録</translation>
    </message>
    <message>
        <source>TLS Name Validate</source>
        <translation>TLS名の検証</translation>
    </message>
    <message>
        <source>Display Name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Auth ID</source>
        <translation>認証ID</translation>
    </message>
    <message>
        <source>Reversed Auth Realm</source>
        <translation>リバース認証レルム</translation>
    </message>
    <message>
        <source>SIP URI</source>
        <translation>SIP URI</translation>
    </message>
    <message>
        <source>Anywhere Enable</source>
        <translation>Anywhere有効</translation>
    </message>
    <message>
        <source>Block CID Enable</source>
        <translation>発信者IDブロック有効</translation>
    </message>
    <message>
        <source>Block Anonymous Call Enable</source>
        <translation>匿名コールブロック有効</translation>
    </message>
    <message>
        <source>Call Waiting Enable</source>
        <translation>コールウェイティング有効</translation>
    </message>
    <message>
        <source>DND Enable</source>
        <translation>応答不可有効</translation>
    </message>
    <message>
        <source>CFWD Enable</source>
        <translation>コール転送有効</translation>
    </message>
    <message>
        <source>Preferred Codec</source>
        <translation>優先コーデック</translation>
    </message>
    <message>
        <source>Use Pref Codec Only</source>
        <translation>優先コーデックのみ使用</translation>
    </message>
    <message>
        <source>Second Preferred Codec</source>
        <translation>第2優先コーデック</translation>
    </message>
    <message>
        <source>Third Preferred Codec</source>
        <translation>第3優先コーデック</translation>
    </message>
    <message>
        <source>Silence Supp Enable</source>
        <translation>無音圧縮有効</translation>
    </message>
    <message>
        <source>DTMF Tx Method</source>
        <translation>DTMF送信方式</translation>
    </message>
    <message>
        <source>Codec Negotiation</source>
        <translation>コーデックネゴシエーション</translation>
    </message>
    <message>
        <source>Encryption Method</source>
        <translation>暗号化方式</translation>
    </message>
    <message>
        <source>Video Encryption Method</source>
        <translation>ビデオ暗号化方式</translation>
    </message>
    <message>
        <source>Dial Plan</source>
        <translation>ダイヤルプラン</translation>
    </message>
    <message>
        <source>Caller ID Map</source>
        <translation>発信者IDマップ</translation>
    </message>
    <message>
        <source>Enable URI Dialing</source>
        <translation>URIダイヤル有効</translation>
    </message>
    <message>
        <source>Emergency Number</source>
        <translation>緊急番号</translation>
    </message>
    <message>
        <source>Company UUID</source>
        <translation>会社UUID</translation>
    </message>
    <message>
        <source>Primary Request URL</source>
        <translation>プライマリリクエストURL</translation>
    </message>
    <message>
        <source>Secondary Request URL</source>
        <translation>セカンダリリクエストURL</translation>
    </message>
    <message>
        <source>Auth Support RFC8760</source>
        <translation>RFC8760認証サポート</translation>
    </message>
    <message>
        <source>MediaSec Over TLS Only</source>
        <translation>TLS経由のMediaSecのみ</translation>
    </message>
    <message>
        <source>Precondition Support</source>
        <translation>事前条件サポート</translation>
    </message>
    <message>
        <source>SIP SessionID Support</source>
        <translation>SIPセッションIDサポート</translation>
    </message>
    <message>
        <source>User ExternalID</source>
        <translation>ユーザ外部ID</translation>
    </message>
    <message>
        <source>Hold Reminder Timer</source>
        <translation>保留リマインダタイマー</translation>
    </message>
    <message>
        <source>Hold Reminder Ring</source>
        <translation>保留リマインダ呼出音</translation>
    </message>
    <message>
        <source>Cfwd Setting</source>
        <translation>コール転送設定</translation>
    </message>
    <message>
        <source>Cfwd All Dest</source>
        <translation>全コール転送先</translation>
    </message>
    <message>
        <source>Cfwd Busy Dest</source>
        <translation>話中転送先</translation>
    </message>
    <message>
        <source>Cfwd No Ans Dest</source>
        <translation>無応答転送先</translation>
    </message>
    <message>
        <source>Cfwd No Ans Delay</source>
        <translation>無応答転送遅延</translation>
    </message>
    <message>
        <source>Speed Dial {n} Name</source>
        <translation>スピードダイヤル{n}の名前</translation>
    </message>
    <message>
        <source>Speed Dial {n} Number</source>
        <translation>スピードダイヤル{n}の番号</translation>
    </message>
    <message>
        <source>CW Setting</source>
        <translation>コールウェイティング設定</translation>
    </message>
    <message>
        <source>Block CID Setting</source>
        <translation>発信者IDブロック設定</translation>
    </message>
    <message>
        <source>Block ANC Setting</source>
        <translation>匿名コールブロック設定</translation>
    </message>
    <message>
        <source>DND Setting</source>
        <translation>応答不可設定</translation>
    </message>
    <message>
        <source>Secure Call Setting</source>
        <translation>セキュアコール設定</translation>
    </message>
    <message>
        <source>Dial Assistance</source>
        <translation>ダイヤルアシスト</translation>
    </message>
    <message>
        <source>Auto Answer Page</source>
        <translation>ページの自動応答</translation>
    </message>
    <message>
        <source>Preferred Audio Device</source>
        <translation>優先オーディオデバイス</translation>
    </message>
    <message>
        <source>Time Format</source>
        <translation>時刻形式</translation>
    </message>
    <message>
        <source>Date Format</source>
        <translation>日付形式</translation>
    </message>
    <message>
        <source>Miss Call Shortcut</source>
        <translation>不在着信ショートカット</translation>
    </message>
    <message>
        <source>Handset LED Alert</source>
        <translation>ハンドセットLEDアラート</translation>
    </message>
    <message>
        <source>Alert Tone Off</source>
        <translation>アラート音オフ</translation>
    </message>
    <message>
        <source>Log Missed Calls for EXT {n}</source>
        <translation>内線{n}の不在着信を記録</translation>
    </message>
    <message>
        <source>Shared Line DND Cfwd Enable</source>
        <translation>共有回線の応答不可・転送有効</translation>
    </message>
    <message>
        <source>Ringer Volume</source>
        <translation>呼出音量</translation>
    </message>
    <message>
        <source>Speaker Volume</source>
        <translation>スピーカ音量</translation>
    </message>
    <message>
        <source>Handset Volume</source>
        <translation>ハンドセット音量</translation>
    </message>
    <message>
        <source>Headset Volume</source>
        <translation>ヘッドセット音量</translation>
    </message>
    <message>
        <source>Bluetooth Volume</source>
        <translation>Bluetooth音量</translation>
    </message>
    <message>
        <source>Ehook Enable</source>
        <translation>電子フック有効</translation>
    </message>
    <message>
        <source>Tune speaker</source>
        <translation>スピーカの調整</translation>
    </message>
    <message>
        <source>Microphone Gain</source>
        <translation>マイクゲイン</translation>
    </message>
    <message>
        <source>Sidetone</source>
        <translation>側音</translation>
    </message>
    <message>
        <source>Compliant Standard</source>
        <translation>準拠規格</translation>
    </message>
    <message>
        <source>Voice Feedback Enable</source>
        <translation>音声フィードバック有効</translation>
    </message>
    <message>
        <source>Voice Feedback Speed</source>
        <translation>音声フィードバックの速度</translation>
    </message>
    <message>
        <source>Voice Feedback Volume</source>
        <translation>音声フィードバックの音量</translation>
    </message>
    <message>
        <source>Key Again Reset Time</source>
        <translation>キー再押下リセット時間</translation>
    </message>
    <message>
        <source>Key Double Press Time</source>
        <translation>キー2回押し時間</translation>
    </message>
    <message>
        <source>Key Triple Press Time</source>
        <translation>キー3回押し時間</translation>
    </message>
    <message>
        <source>Screen Saver Enable</source>
        <translation>スクリーンセーバ有効</translation>
    </message>
    <message>
        <source>Screen Saver Type</source>
        <translation>スクリーンセーバタイプ</translation>
    </message>
    <message>
        <source>Screen Saver Wait</source>
        <translation>スクリーンセーバ待機時間</translation>
    </message>
    <message>
        <source>Screen Saver Refresh Period</source>
        <translation>スクリーンセーバ更新間隔</translation>
    </message>
    <message>
        <source>Back Light Timer</source>
        <translation>バックライトタイマー</translation>
    </message>
    <message>
        <source>Display Brightness</source>
        <translation>画面の明るさ</translation>
    </message>
    <message>
        <source>Boot Display</source>
        <translation>起動画面</translation>
    </message>
    <message>
        <source>Text Logo</source>
        <translation>テキストロゴ</translation>
    </message>
    <message>
        <source>Phone Background</source>
        <translation>電話機の背景</translation>
    </message>
    <message>
        <source>Picture Download URL</source>
        <translation>画像ダウンロードURL</translation>
    </message>
    <message>
        <source>Logo URL</source>
        <translation>ロゴURL</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ビデオ</translation>
    </message>
    <message>
        <source>Camera Exposure</source>
        <translation>カメラ露出</translation>
    </message>
    <message>
        <source>LCD Contrast</source>
        <translation>LCDコントラスト</translation>
    </message>
    <message>
        <source>Audio Overload Point 9dB</source>
        <translation>オーディオオーバーロードポイント9dB</translation>
    </message>
    <message>
        <source>Display Off Idle Timeout (mins)</source>
        <translation>画面オフまでのアイドルタイムアウト(分)</translation>
    </message>
    <message>
        <source>Font Size</source>
        <translation>フォントサイズ</translation>
    </message>
    <message>
        <source>LED Indicator In Display Off Mode</source>
        <translation>画面オフモードのLEDインジケータ</translation>
    </message>
    <message>
        <source>Noise Removal</source>
        <translation>ノイズ除去</translation>
    </message>
    <message>
        <source>Office Hours Enabled</source>
        <translation>営業時間有効</translation>
    </message>
    <message>
        <source>Work Days</source>
        <translation>営業日</translation>
    </message>
    <message>
        <source>Working Hours End</source>
        <translation>営業時間の終了</translation>
    </message>
    <message>
        <source>Working Hours Start</source>
        <translation>営業時間の開始</translation>
    </message>
    <message>
        <source>Subscribe Expires</source>
        <translation>サブスクライブ有効期限</translation>
    </message>
    <message>
        <source>Subscribe Retry Interval</source>
        <translation>サブスクライブ再試行間隔</translation>
    </message>
    <message>
        <source>Number of Units</source>
        <translation>ユニット数</translation>
    </message>
    <message>
        <source>Subscribe Delay</source>
        <translation>サブスクライブ遅延</translation>
    </message>
    <message>
        <source>Server Type</source>
        <translation>サーバタイプ</translation>
    </message>
    <message>
        <source>KEM Type</source>
        <translation>KEMタイプ</translation>
    </message>
    <message>
        <source>BLF List URI</source>
        <translation>BLFリストURI</translation>
    </message>
    <message>
        <source>Use Line Keys For BLF List</source>
        <translation>BLFリストに回線キーを使用</translation>
    </message>
    <message>
        <source>Customizable PLK Options</source>
        <translation>カスタマイズ可能なPLKオプション</translation>
    </message>
    <message>
        <source>BLF List</source>
        <translation>BLFリスト</translation>
    </message>
    <message>
        <source>BLF List Feature Options</source>
        <translation>BLFリスト機能オプション</translation>
    </message>
    <message>
        <source>Call Pickup Audio Notification</source>
        <translation>コールピックアップ音声通知</translation>
    </message>
    <message>
        <source>Attendant Console LCD Brightness</source>
        <translation>アテンダントコンソールLCDの明るさ</translation>
    </message>
    <message>
        <source>Attendant Console LCD Contrast</source>
        <translation>アテンダントコンソールLCDのコントラスト</translation>
    </message>
    <message>
        <source>BXfer To Starcode Enable</source>
        <translation>スターコードへのブラインド転送有効</translation>
    </message>
    <message>
        <source>BXfer On Speed Dial Enable</source>
        <translation>スピードダイヤルでのブラインド転送有効</translation>
    </message>
    <message>
        <source>BXfer To Remote Party Number Enable</source>
        <translation>リモート番号へのブラインド転送有効</translation>
    </message>
    <message>
        <source>BLF Label Display Mode</source>
        <translation>BLFラベル表示モード</translation>
    </message>
    <message>
        <source>Wake up phone screen when BLF pickup is ringing</source>
        <translation>BLFピックアップ呼出時に画面をオンにする</translation>
    </message>
    <message>
        <source>Unit {u} Key {n}</source>
        <translation>ユニット{u}キー{n}</translation>
    </message>
    <message>
        <source>Unit {u} Extension {n}</source>
        <translation>ユニット{u}内線{n}</translation>
    </message>
    <message>
        <source>Unit {u} Share Call Appearance {n}</source>
        <translation>ユニット{u}共有コールアピアランス{n}</translation>
    </message>
    <message>
        <source>Unit {u} Short Name {n}</source>
        <translation>ユニット{u}短縮名{n}</translation>
    </message>
    <message>
        <source>ACD Logged-off LED</source>
        <translation>ACDログオフLED</translation>
    </message>
    <message>
        <source>ACD Logged-on LED</source>
        <translation>ACDログオンLED</translation>
    </message>
    <message>
        <source>Call Forward Off LED</source>
        <translation>コール転送オフLED</translation>
    </message>
    <message>
        <source>Call Forward On LED</source>
        <translation>コール転送オンLED</translation>
    </message>
    <message>
        <source>Custom LED Type</source>
        <translation>カスタムLEDタイプ</translation>
    </message>
    <message>
        <source>DND On LED</source>
        <translation>応答不可オンLED</translation>
    </message>
    <message>
        <source>Divert Off LED</source>
        <translation>即時転送オフLED</translation>
    </message>
    <message>
        <source>Enable TR-069</source>
        <translation>TR-069有効</translation>
    </message>
    <message>
        <source>ACS URL</source>
        <translation>ACS URL</translation>
    </message>
    <message>
        <source>ACS Username</source>
        <translation>ACSユーザ名</translation>
    </message>
    <message>
        <source>ACS Password</source>
        <translation>ACSパスワード</translation>
    </message>
    <message>
        <source>Connection Request Username</source>
        <translation>接続要求ユーザ名</translation>
    </message>
    <message>
        <source>Connection Request Password</source>
        <translation>接続要求パスワード</translation>
    </message>
    <message>
        <source>Periodic Inform Interval</source>
        <translation>定期通知間隔</translation>
    </message>
    <message>
        <source>Periodic Inform Enable</source>
        <translation>定期通知有効</translation>
    </message>
    <message>
        <source>TR-069 Traceability</source>
        <translation>TR-069トレーサビリティ</translation>
    </message>
    <message>
        <source>CWMP V1.2 Support</source>
        <translation>CWMP V1.2サポート</translation>
    </message>
    <message>
        <source>TR-069 VoiceObject Init</source>
        <translation>TR-069 VoiceObject初期化</translation>
    </message>
    <message>
        <source>TR-069 DHCPOption Init</source>
        <translation>TR-069 DHCPOption初期化</translation>
    </message>
    <message>
        <source>TR-069 Fallback Support</source>
        <translation>TR-069フォールバックサポート</translation>
    </message>
    <message>
        <source>BACKUP ACS URL</source>
        <translation>バックアップACS URL</translation>
    </message>
    <message>
        <source>BACKUP ACS User</source>
        <translation>バックアップACSユーザ</translation>
    </message>
    <message>
        <source>BACKUP ACS Password</source>
        <translation>バックアップACSパスワード</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザ</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Basic Http Authentication</source>
        <translation>基本的な HTTP 認証</translation>
    </message>
    <message>
        <source>XSI Authentication</source>
        <translation>XSI 認証</translation>
    </message>
    <message>
        <source>Login Credentials</source>
        <translation>ログイン認証情報</translation>
    </message>
    <message>
        <source>SIP Credentials</source>
        <translation>SIP クレデンシャル</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>クラシック</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>IPv4 Only</source>
        <translation>IPv4のみ</translation>
    </message>
    <message>
        <source>IPv6 Only</source>
        <translation>IPv6のみ</translation>
    </message>
    <message>
        <source>Dual Mode</source>
        <translation>デュアルモード</translation>
    </message>
    <message>
        <source>Static IP</source>
        <translation>固定IP</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Manual,DHCP</source>
        <translation>手動、DHCP</translation>
    </message>
    <message>
        <source>DHCP,Manual</source>
        <translation>DHCP、手動</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>並列</translation>
    </message>
    <message>
        <source>Sequential</source>
        <translation>順次</translation>
    </message>
    <message>
        <source>AUTO</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>EMERGENCY</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>ALERT</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>CRITICAL</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>WARNING</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>NOTICE</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>INFO</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>DEBUG</source>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>Manufacturing installed</source>
        <translation>製造元インストール済み</translation>
    </message>
    <message>
        <source>Custom installed</source>
        <translation>カスタムインストール済み</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>Customized</source>
        <translation>カスタマイズ</translation>
    </message>
    <message>
        <source>On Request</source>
        <translation>要求時</translation>
    </message>
    <message>
        <source>On Local Change</source>
        <translation>ローカル変更時</translation>
    </message>
    <message>
        <source>Periodically</source>
        <translation>定期的</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Handsfree</source>
        <translation>ハンズフリー</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>private</source>
        <translation>プライベート</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Horizontal First</source>
        <translation>横方向優先</translation>
    </message>
    <message>
        <source>Vertical First</source>
        <translation>縦方向優先</translation>
    </message>
    <message>
        <source>Alphanumeric</source>
        <translation>英数字</translation>
    </message>
    <message>
        <source>Numeric</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>エンタープライズ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Enterprise Common</source>
        <translation>エンタープライズ共通</translation>
    </message>
    <message>
        <source>Group Common</source>
        <translation>グループ共通</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバ</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>信頼済み</translation>
    </message>
    <message>
        <source>Local Credential</source>
        <translation>ローカルクレデンシャル</translation>
    </message>
    <message>
        <source>Remote Credential</source>
        <translation>リモートクレデンシャル</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>簡易</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>エグゼクティブ</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>All Cfwds</source>
        <translation>すべての転送</translation>
    </message>
    <message>
        <source>Only the Cfwd All</source>
        <translation>全コール転送のみ</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>ダイアログ</translation>
    </message>
    <message>
        <source>follow silence supp setting</source>
        <translation>無音圧縮の設定に従う</translation>
    </message>
    <message>
        <source>No Ring</source>
        <translation>呼出音なし</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Based on SRV Port</source>
        <translation>SRVポートに基づく</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>List All</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Sync From Server</source>
        <translation>サーバから同期</translation>
    </message>
    <message>
        <source>Sync From Local</source>
        <translation>ローカルから同期</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>スピーカ</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>ヘッドセット</translation>
    </message>
    <message>
        <source>12hr</source>
        <translation>12時間</translation>
    </message>
    <message>
        <source>24hr</source>
        <translation>24時間</translation>
    </message>
    <message>
        <source>month/day</source>
        <translation>月/日</translation>
    </message>
    <message>
        <source>day/month</source>
        <translation>日/月</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>ボイスメール</translation>
    </message>
    <message>
        <source>Voicemail, Missed Call</source>
        <translation>ボイスメール、不在着信</translation>
    </message>
    <message>
        <source>Warmest</source>
        <translation>最も暖かい</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>より暖かい</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>暖かい</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>より明るい</translation>
    </message>
    <message>
        <source>Brightest</source>
        <translation>最も明るい</translation>
    </message>
    <message>
        <source>Softest</source>
        <translation>最も小さい</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>より小さい</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>小さい</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>大きい</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>より大きい</translation>
    </message>
    <message>
        <source>Loudest</source>
        <translation>最も大きい</translation>
    </message>
    <message>
        <source>Very Low</source>
        <translation>非常に低い</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>最も遅い</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>遅い</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>速い</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>最も速い</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Download Picture</source>
        <translation>画像のダウンロード</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>10s</source>
        <translation>10秒</translation>
    </message>
    <message>
        <source>20s</source>
        <translation>20秒</translation>
    </message>
    <message>
        <source>30s</source>
        <translation>30秒</translation>
    </message>
    <message>
        <source>Always On</source>
        <translation>常時オン</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>True</source>
        <translation>真</translation>
    </message>
    <message>
        <source>False</source>
        <translation>偽</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Ext</source>
        <translation>内線</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Host Name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Primary NTP Server</source>
        <translation>プライマリNTPサーバ</translation>
    </message>
    <message>
        <source>Secondary NTP Server</source>
        <translation>セカンダリNTPサーバ</translation>
    </message>
    <message>
        <source>IP Status</source>
        <translation>IPステータス</translation>
    </message>
    <message>
        <source>Connection Type</source>
        <translation>接続タイプ</translation>
    </message>
    <message>
        <source>Current IP</source>
        <translation>現在のIP</translation>
    </message>
    <message>
        <source>Current Netmask</source>
        <translation>現在のネットマスク</translation>
    </message>
    <message>
        <source>Current Gateway</source>
        <translation>現在のゲートウェイ</translation>
    </message>
    <message>
        <source>Primary DNS</source>
        <translation>プライマリDNS</translation>
    </message>
    <message>
        <source>Secondary DNS</source>
        <translation>セカンダリDNS</translation>
    </message>
    <message>
        <source>IPv6 IP Status</source>
        <translation>IPv6 IPステータス</translation>
    </message>
    <message>
        <source>IPv6 Connection Type</source>
        <translation>IPv6接続タイプ</translation>
    </message>
    <message>
        <source>IPv6 Current IP</source>
        <translation>現在のIPv6 IP</translation>
    </message>
    <message>
        <source>Prefix Length</source>
        <translation>プレフィックス長</translation>
    </message>
    <message>
        <source>Reboot Reason {n}</source>
        <translation>再起動の理由{n}</translation>
    </message>
    <message>
        <source>Product Name</source>
        <translation>製品名</translation>
    </message>
    <message>
        <source>Serial Number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Software Version</source>
        <translation>ソフトウェアバージョン</translation>
    </message>
    <message>
        <source>Hardware Version</source>
        <translation>ハードウェアバージョン</translation>
    </message>
    <message>
        <source>MAC Address</source>
        <translation>MACアドレス</translation>
    </message>
    <message>
        <source>Client Certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Customization</source>
        <translation>カスタマイズ</translation>
    </message>
    <message>
        <source>VID</source>
        <translation>VID</translation>
    </message>
    <message>
        <source>Locale Download Status</source>
        <translation>ロケールダウンロードステータス</translation>
    </message>
    <message>
        <source>Locale Download URL</source>
        <translation>ロケールダウンロードURL</translation>
    </message>
    <message>
        <source>Font Download Status</source>
        <translation>フォントダウンロードステータス</translation>
    </message>
    <message>
        <source>Font Download URL</source>
        <translation>フォントダウンロードURL</translation>
    </message>
    <message>
        <source>Current Time</source>
        <translation>現在の時刻</translation>
    </message>
    <message>
        <source>Elapsed Time</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>SIP Messages Sent</source>
        <translation>送信SIPメッセージ数</translation>
    </message>
    <message>
        <source>SIP Bytes Sent</source>
        <translation>送信SIPバイト数</translation>
    </message>
    <message>
        <source>SIP Messages Recv</source>
        <translation>受信SIPメッセージ数</translation>
    </message>
    <message>
        <source>SIP Bytes Recv</source>
        <translation>受信SIPバイト数</translation>
    </message>
    <message>
        <source>Network Packets Sent</source>
        <translation>送信ネットワークパケット数</translation>
    </message>
    <message>
        <source>Network Packets Recv</source>
        <translation>受信ネットワークパケット数</translation>
    </message>
    <message>
        <source>External IP</source>
        <translation>外部IP</translation>
    </message>
    <message>
        <source>Operational VLAN ID</source>
        <translation>動作VLAN ID</translation>
    </message>
    <message>
        <source>SW Port</source>
        <translation>SWポート</translation>
    </message>
    <message>
        <source>PC Port</source>
        <translation>PCポート</translation>
    </message>
    <message>
        <source>Upgrade Status</source>
        <translation>アップグレードステータス</translation>
    </message>
    <message>
        <source>SW Port Config</source>
        <translation>SWポート設定</translation>
    </message>
    <message>
        <source>PC Port Config Status</source>
        <translation>PCポート設定ステータス</translation>
    </message>
    <message>
        <source>Last Successful Login</source>
        <translation>最後に成功したログイン</translation>
    </message>
    <message>
        <source>Last Failed Login</source>
        <translation>最後に失敗したログイン</translation>
    </message>
    <message>
        <source>Registration State</source>
        <translation>登録状態</translation>
    </message>
    <message>
        <source>Last Registration At</source>
        <translation>最終登録日時</translation>
    </message>
    <message>
        <source>Next Registration In</source>
        <translation>次回登録まで</translation>
    </message>
    <message>
        <source>Message Waiting</source>
        <translation>メッセージ待機</translation>
    </message>
    <message>
        <source>Mapped SIP Port</source>
        <translation>マッピングされたSIPポート</translation>
    </message>
    <message>
        <source>Hoteling State</source>
        <translation>ホテリング状態</translation>
    </message>
    <message>
        <source>Extended Function Status</source>
        <translation>拡張機能ステータス</translation>
    </message>
    <message>
        <source>PRT Generation Status</source>
        <translation>PRT生成ステータス</translation>
    </message>
    <message>
        <source>PRT Upload Status</source>
        <translation>PRTアップロードステータス</translation>
    </message>
    <message>
        <source>Custom CA Provisioning Status</source>
        <translation>カスタムCAプロビジョニングステータス</translation>
    </message>
    <message>
        <source>Custom CA Info</source>
        <translation>カスタムCA情報</translation>
    </message>
    <message>
        <source>Provisioning Profile</source>
        <translation>プロビジョニングプロファイル</translation>
    </message>
    <message>
        <source>Provisioning Status {n}</source>
        <translation>プロビジョニングステータス{n}</translation>
    </message>
    <message>
        <source>Provisioning Failure Reason</source>
        <translation>プロビジョニング失敗の理由</translation>
    </message>
    <message>
        <source>Firmware Upgrade Status {n}</source>
        <translation>ファームウェアアップグレードステータス{n}</translation>
    </message>
    <message>
        <source>TR-069 Feature</source>
        <translation>TR-069機能</translation>
    </message>
    <message>
        <source>Periodic Inform Time</source>
        <translation>定期通知時刻</translation>
    </message>
    <message>
        <source>Last Inform Time</source>
        <translation>最終通知時刻</translation>
    </message>
    <message>
        <source>Last Transaction Status</source>
        <translation>最終トランザクションステータス</translation>
    </message>
    <message>
        <source>Last Session</source>
        <translation>最終セッション</translation>
    </message>
    <message>
        <source>ParameterKey</source>
        <translation>ParameterKey</translation>
    </message>
    <message>
        <source>MIC Cert Provisioning Status</source>
        <translation>MIC証明書プロビジョニングステータス</translation>
    </message>
    <message>
        <source>MIC Cert Info</source>
        <translation>MIC証明書情報</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>Not Installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>IPv6 Current Gateway</source>
        <translation>現在のIPv6ゲートウェイ</translation>
    </message>
    <message>
        <source>IPv6 Primary DNS</source>
        <translation>IPv6プライマリDNS</translation>
    </message>
    <message>
        <source>IPv6 Secondary DNS</source>
        <translation>IPv6セカンダリDNS</translation>
    </message>
    <message>
        <source>Transaction Status</source>
        <translation>トランザクションステータス</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Call State</source>
        <translation>コール状態</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>トーン</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>エンコーダ</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>デコーダ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Remote Hold</source>
        <translation>リモート保留</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>コールバック</translation>
    </message>
    <message>
        <source>Mapped RTP Port</source>
        <translation>マッピングされたRTPポート</translation>
    </message>
    <message>
        <source>Peer Name</source>
        <translation>相手の名前</translation>
    </message>
    <message>
        <source>Peer Phone</source>
        <translation>相手の電話</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Packets Sent</source>
        <translation>送信パケット数</translation>
    </message>
    <message>
        <source>Packets Recv</source>
        <translation>受信パケット数</translation>
    </message>
    <message>
        <source>Bytes Sent</source>
        <translation>送信バイト数</translation>
    </message>
    <message>
        <source>Bytes Recv</source>
        <translation>受信バイト数</translation>
    </message>
    <message>
        <source>Decode Latency</source>
        <translation>デコード遅延</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>ジッタ</translation>
    </message>
    <message>
        <source>Round Trip Delay</source>
        <translation>往復遅延</translation>
    </message>
    <message>
        <source>Packets Lost</source>
        <translation>損失パケット数</translation>
    </message>
    <message>
        <source>Loss Rate</source>
        <translation>損失率</translation>
    </message>
    <message>
        <source>Packet Discarded</source>
        <translation>破棄パケット数</translation>
    </message>
    <message>
        <source>Discard Rate</source>
        <translation>破棄率</translation>
    </message>
    <message>
        <source>Burst Duration</source>
        <translation>バースト時間</translation>
    </message>
    <message>
        <source>Gap Duration</source>
        <translation>ギャップ時間</translation>
    </message>
    <message>
        <source>R-Factor</source>
        <translation>R値</translation>
    </message>
    <message>
        <source>MOS-LQ</source>
        <translation>MOS-LQ</translation>
    </message>
    <message>
        <source>MOS-CQ</source>
        <translation>MOS-CQ</translation>
    </message>
    <message>
        <source>Multicast Rx Pkts</source>
        <translation>受信マルチキャストパケット数</translation>
    </message>
    <message>
        <source>Multicast Tx Pkts</source>
        <translation>送信マルチキャストパケット数</translation>
    </message>
    <message>
        <source>Downloaded Ring Tone {n}</source>
        <translation>ダウンロード済み呼出音{n}</translation>
    </message>
    <message>
        <source>Picture Download Status</source>
        <translation>画像ダウンロードステータス</translation>
    </message>
    <message>
        <source>Picture Download URL</source>
        <translation>画像ダウンロードURL</translation>
    </message>
    <message>
        <source>Transition Authorization Type</source>
        <translation>移行認証タイプ</translation>
    </message>
    <message>
        <source>Transition Authorization Status</source>
        <translation>移行認証ステータス</translation>
    </message>
    <message>
        <source>Ext</source>
        <translation>内線</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>回線</translation>
    </message>
    <message>
        <source>Last provisioning succeeded on %1</source>
        <translation>最後のプロビジョニングが %1 に成功した</translation>
    </message>
    <message>
        <source>Last provisioning failed on %1</source>
        <translation>最後のプロビジョニングが %1 に失敗した</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Custom-Pending</source>
        <translation>カスタム保留中</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>取得済み</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>利用不可</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Link Up</source>
        <translation>リンクアップ</translation>
    </message>
    <message>
        <source>Link Down</source>
        <translation>リンクダウン</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>着信</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>Not Registered</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>更新済み</translation>
    </message>
    <message>
        <source>Not Renewed</source>
        <translation>未更新</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>WaitIdle</source>
        <translation>回線のアイドル待ち</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>インストール中</translation>
    </message>
    <message>
        <source>ErrorWait</source>
        <translation>エラー後の待機中</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>呼出中</translation>
    </message>
    <message>
        <source>Dialing</source>
        <translation>ダイヤル中</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>保留中</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Submit All Changes</source>
        <translation>すべての変更を送信</translation>
    </message>
    <message>
        <source>Undo All Changes</source>
        <translation>すべての変更を元に戻す</translation>
    </message>
    <message>
        <source>Skip to content</source>
        <translation>本文へ移動</translation>
    </message>
    <message>
        <source>vphone emulator, not part of the phone</source>
        <translation>vphoneエミュレータ(電話機の一部ではありません)</translation>
    </message>
    <message>
        <source>emulator, not part of the phone</source>
        <translation>エミュレータ(電話機の一部ではありません)</translation>
    </message>
    <message>
        <source>Account and view</source>
        <translation>アカウントと表示</translation>
    </message>
    <message>
        <source>User Login</source>
        <translation>ユーザログイン</translation>
    </message>
    <message>
        <source>Admin Login</source>
        <translation>管理者ログイン</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>(編集済み)</translation>
    </message>
    <message>
        <source>Why it resyncs or not</source>
        <translation>再同期する理由、しない理由</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>This phone in the browser</source>
        <translation>この電話をブラウザーで開く</translation>
    </message>
    <message>
        <source>Default:</source>
        <translation>デフォルト:</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Edited, not submitted</source>
        <translation>編集済み、未送信</translation>
    </message>
    <message>
        <source>Restarts the phone</source>
        <translation>電話機を再起動します</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Will be cleared</source>
        <translation>クリアされます</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>Set; leave it empty to keep it</source>
        <translation>設定済み。変更しない場合は空のままにします</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>何も保存されませんでした</translation>
    </message>
    <message>
        <source>Nothing was saved. Correct what is marked, then submit again.</source>
        <translation>何も保存されませんでした。示された項目を修正して、もう一度送信してください。</translation>
    </message>
    <message>
        <source>This view has no such tab.</source>
        <translation>この表示にはそのようなタブはありません。</translation>
    </message>
    <message>
        <source>All changes were undone.</source>
        <translation>すべての変更を元に戻しました。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されませんでした。</translation>
    </message>
    <message>
        <source>The changes were saved.</source>
        <translation>変更を保存しました。</translation>
    </message>
    <message>
        <source>The changes were saved, and the phone was restarted.</source>
        <translation>変更を保存し、電話機を再起動しました。</translation>
    </message>
    <message>
        <source>The changes were saved. The phone restarts as soon as it is neither in use nor loading.</source>
        <translation>変更を保存しました。電話機は、使用中でもロード中でもなくなった時点で再起動します。</translation>
    </message>
    <message>
        <source>The edits could not be kept. Submit them before you open another tab.</source>
        <translation>編集内容を保持できませんでした。別のタブを開く前に送信してください。</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザ名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>No such language</source>
        <translation>その言語はありません</translation>
    </message>
    <message>
        <source>The languages are en, nl, de, fr, ko and ja.</source>
        <translation>言語はen、nl、de、fr、ko、jaです。</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>ユーザ名またはパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>パスワードの誤りが多すぎます</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in a moment.</source>
        <translation>パスワードの誤りが多すぎます。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>A password is needed</source>
        <translation>パスワードが必要です</translation>
    </message>
    <message>
        <source>A page is asked for without a body.</source>
        <translation>ページは本文なしで要求します。</translation>
    </message>
    <message>
        <source>A page of another site made the browser ask for this.</source>
        <translation>別のサイトのページがブラウザにこの要求を送信させました。</translation>
    </message>
    <message>
        <source>A password in the address is for direct actions and exports alone.</source>
        <translation>アドレス内のパスワードは、ダイレクトアクションとエクスポートでのみ使用できます。</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>不正な要求</translation>
    </message>
    <message>
        <source>Form out of date</source>
        <translation>フォームの有効期限切れ</translation>
    </message>
    <message>
        <source>Method not allowed</source>
        <translation>許可されていないメソッド</translation>
    </message>
    <message>
        <source>Page not found</source>
        <translation>ページが見つかりません</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否されました</translation>
    </message>
    <message>
        <source>The form is not one that was made for you, or your login has ended. Open the page again.</source>
        <translation>このフォームはお客様用に作成されたものではないか、ログインが終了しています。ページをもう一度開いてください。</translation>
    </message>
    <message>
        <source>The phone has no page at this address.</source>
        <translation>電話機にはこのアドレスのページはありません。</translation>
    </message>
    <message>
        <source>The phone is not up</source>
        <translation>電話機が起動していません</translation>
    </message>
    <message>
        <source>The phone is off or restarting. Try again in a moment.</source>
        <translation>電話機の電源が切れているか、再起動中です。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This address is not asked in that way.</source>
        <translation>このアドレスはその方法では要求できません。</translation>
    </message>
    <message>
        <source>This phone has no admin pages: Enable_Web_Admin_Access is No.</source>
        <translation>この電話機には管理ページがありません。Enable_Web_Admin_AccessがNoです。</translation>
    </message>
    <message>
        <source>This phone serves its pages over http only: Enable_Protocol is Http.</source>
        <translation>この電話機はhttpでのみページを提供します。Enable_ProtocolがHttpです。</translation>
    </message>
    <message>
        <source>This phone serves no web pages: Enable_Web_Server is No.</source>
        <translation>この電話機はWebページを提供しません。Enable_Web_ServerがNoです。</translation>
    </message>
    <message>
        <source>This phone takes no direct actions: Enable_Direct_Action_Url is No.</source>
        <translation>この電話機はダイレクトアクションを受け付けません。Enable_Direct_Action_UrlがNoです。</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>タイプが正しくありません</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>すべての通話</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>不在着信</translation>
    </message>
    <message>
        <source>Received calls</source>
        <translation>着信履歴</translation>
    </message>
    <message>
        <source>Placed calls</source>
        <translation>発信履歴</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>着信</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>通話時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>With</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>回線</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>リストをクリア</translation>
    </message>
    <message>
        <source>No such call yet. Calls of this phone&apos;s lines are listed here as soon as they begin, the newest first.</source>
        <translation>まだ通話はありません。この電話機の回線の通話は、開始されるとすぐに新しい順にここに表示されます。</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>表示する通話</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>simulated, no number</source>
        <translation>シミュレーション、番号なし</translation>
    </message>
    <message>
        <source>All settings go back to the factory&apos;s, and the phone restarts. The next page asks before it happens.</source>
        <translation>すべての設定が工場出荷時の値に戻り、電話機が再起動します。実行前に次のページで確認します。</translation>
    </message>
    <message>
        <source>Detailed messages up to this level are logged. The messages of resyncs and upgrades always are, unless their text is empty.</source>
        <translation>このレベルまでの詳細メッセージが記録されます。再同期とアップグレードのメッセージは、テキストが空でない限り常に記録されます。</translation>
    </message>
    <message>
        <source>Factory Reset</source>
        <translation>初期設定へのリセット</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>まだ何も記録されていません。</translation>
    </message>
    <message>
        <source>Only the administrator may read the logs, and Enable_Web_Admin_Access is No.</source>
        <translation>ログを読めるのは管理者だけで、Enable_Web_Admin_AccessはNoです。</translation>
    </message>
    <message>
        <source>This version of the emulator makes no problem reports and captures no packets.</source>
        <translation>このバージョンのエミュレータは、問題レポートの作成もパケットのキャプチャも行いません。</translation>
    </message>
    <message>
        <source>all logs in one file (log.tar)</source>
        <translation>すべてのログを1つのファイルに(log.tar)</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Last line: %1. Times in the logs are UTC.</source>
        <translation>最終行: %1。ログの時刻はUTCです。</translation>
    </message>
    <message>
        <source>This phone is emulated: it shares the network port of the computer it runs on, so no frames are counted for it and it has no neighbors.</source>
        <translation>この電話機はエミュレートされており、実行中のコンピュータのネットワークポートを共有しているため、フレームは集計されず、隣接デバイスもありません。</translation>
    </message>
    <message>
        <source>All are idle.</source>
        <translation>すべてアイドルです。</translation>
    </message>
    <message>
        <source>All four are empty: nothing is fetched.</source>
        <translation>4つともすべて空です。何も取得されません。</translation>
    </message>
    <message>
        <source>Next resync</source>
        <translation>次の再同期</translation>
    </message>
    <message>
        <source>None is asked.</source>
        <translation>確認するものはありません。</translation>
    </message>
    <message>
        <source>expands to</source>
        <translation>展開結果</translation>
    </message>
    <message>
        <source>none by itself</source>
        <translation>自動の予定なし</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>閉</translation>
    </message>
    <message>
        <source>when the lines are idle</source>
        <translation>回線がアイドルのとき</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>回線</translation>
    </message>
    <message>
        <source>Profile rules</source>
        <translation>プロファイルルール</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>エントリの編集</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新しいエントリ</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Edit the entry of %1</source>
        <translation>%1のエントリを編集</translation>
    </message>
    <message>
        <source>Delete the entry of %1</source>
        <translation>%1のエントリを削除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Work number</source>
        <translation>勤務先番号</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>携帯電話番号</translation>
    </message>
    <message>
        <source>Home number</source>
        <translation>自宅番号</translation>
    </message>
    <message>
        <source>Nobody is in the directory yet. Add the first entry below: it is kept over restarts, until a factory reset.</source>
        <translation>ディレクトリにはまだ誰も登録されていません。下で最初のエントリを追加してください。エントリは再起動しても、初期設定にリセットするまで保持されます。</translation>
    </message>
    <message>
        <source>The Personal Directory is switched off: Personal_Directory_Enable is No.</source>
        <translation>個人ディレクトリはオフです。Personal_Directory_EnableがNoです。</translation>
    </message>
    <message>
        <source>The directory was changed in the meantime; nothing was done. Choose the entry again.</source>
        <translation>その間にディレクトリが変更されたため、何も実行されませんでした。エントリをもう一度選択してください。</translation>
    </message>
    <message>
        <source>The form says nothing of what is to be done.</source>
        <translation>フォームに実行する操作が指定されていません。</translation>
    </message>
    <message>
        <source>An entry needs a name.</source>
        <translation>エントリには名前が必要です。</translation>
    </message>
    <message>
        <source>An entry needs at least one number.</source>
        <translation>エントリには少なくとも1つの番号が必要です。</translation>
    </message>
    <message>
        <source>The name is too long: it may have 63 bytes.</source>
        <translation>名前が長すぎます。63バイトまでです。</translation>
    </message>
    <message>
        <source>A number is too long: it may have 39 characters.</source>
        <translation>番号が長すぎます。39文字までです。</translation>
    </message>
    <message>
        <source>A number has digits, * and #, after a + if there is one, or is an address such as user@example.com.</source>
        <translation>番号は数字、*、#で構成され、先頭に+を付けられます。または、user@example.comのようなアドレスです。</translation>
    </message>
    <message>
        <source>The directory is full: it has room for 100 entries. Delete one first.</source>
        <translation>ディレクトリがいっぱいです。最大100エントリです。先に1つ削除してください。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Events whose name begins with</source>
        <translation>名前が次で始まるイベント</translation>
    </message>
    <message>
        <source>No event of that name is remembered. Old events are forgotten; --events writes them all to a file.</source>
        <translation>その名前のイベントは記憶されていません。古いイベントは破棄されます。--eventsを使うとすべてファイルに書き出されます。</translation>
    </message>
    <message>
        <source>Refresh after seconds (0: never)</source>
        <translation>更新間隔(秒、0: 更新しない)</translation>
    </message>
    <message>
        <source>The same as lines of JSON</source>
        <translation>同じ内容をJSON行で表示</translation>
    </message>
    <message>
        <source>These events over time; the table below has them all</source>
        <translation>時間軸でのイベント。下の表にすべて表示されます</translation>
    </message>
    <message>
        <source>Newest first, at most %1, times in UTC</source>
        <translation>新しい順、最大%1件、時刻はUTC</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Action accepted</source>
        <translation>アクションを受け付けました</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>実行されませんでした</translation>
    </message>
    <message>
        <source>The phone is in use</source>
        <translation>電話機は使用中です</translation>
    </message>
    <message>
        <source>An action is asked for by GET.</source>
        <translation>アクションはGETで要求します。</translation>
    </message>
    <message>
        <source>The phone is not up.</source>
        <translation>電話機が起動していません。</translation>
    </message>
    <message>
        <source>Provisioning is disabled: Provision_Enable is No.</source>
        <translation>プロビジョニングは無効です。Provision_EnableがNoです。</translation>
    </message>
    <message>
        <source>Direct actions are off: Enable_Direct_Action_Url is No.</source>
        <translation>ダイレクトアクションはオフです。Enable_Direct_Action_UrlがNoです。</translation>
    </message>
    <message>
        <source>The phone is in use: it resyncs when all lines are idle.</source>
        <translation>電話機は使用中です。すべての回線がアイドルになると再同期します。</translation>
    </message>
    <message>
        <source>The phone resyncs once with the rule of this address.</source>
        <translation>電話機はこのアドレスのルールで1回再同期します。</translation>
    </message>
    <message>
        <source>The phone resyncs with its own rules.</source>
        <translation>電話機は自身のルールで再同期します。</translation>
    </message>
    <message>
        <source>Upgrades are disabled: Upgrade_Enable is No.</source>
        <translation>アップグレードは無効です。Upgrade_EnableがNoです。</translation>
    </message>
    <message>
        <source>There is nothing to upgrade to: Upgrade_Rule is empty.</source>
        <translation>アップグレード先がありません。Upgrade_Ruleが空です。</translation>
    </message>
    <message>
        <source>An upgrade is under way already.</source>
        <translation>アップグレードはすでに進行中です。</translation>
    </message>
    <message>
        <source>The phone is in use: it upgrades when all lines are idle.</source>
        <translation>電話機は使用中です。すべての回線がアイドルになるとアップグレードします。</translation>
    </message>
    <message>
        <source>The phone upgrades unless it runs that firmware already.</source>
        <translation>そのファームウェアをすでに実行していない限り、電話機をアップグレードします。</translation>
    </message>
    <message>
        <source>The phone fetches the custom CA once.</source>
        <translation>電話機はカスタムCAを1回取得します。</translation>
    </message>
    <message>
        <source>There is nothing to fetch: Custom_CA_Rule is empty.</source>
        <translation>取得するものがありません。Custom_CA_Ruleが空です。</translation>
    </message>
    <message>
        <source>The phone is in use and was not restarted. Try again when all lines are idle.</source>
        <translation>電話機は使用中のため、再起動されませんでした。すべての回線がアイドルのときにもう一度お試しください。</translation>
    </message>
    <message>
        <source>The phone restarts.</source>
        <translation>電話機を再起動します。</translation>
    </message>
    <message>
        <source>The phone is in use and was not reset. Try again when all lines are idle.</source>
        <translation>電話機は使用中のため、リセットされませんでした。すべての回線がアイドルのときにもう一度お試しください。</translation>
    </message>
    <message>
        <source>The phone goes back to its factory settings and restarts.</source>
        <translation>電話機は初期設定に戻り、再起動します。</translation>
    </message>
    <message>
        <source>All settings of this phone go back to those of the factory, and the phone restarts.</source>
        <translation>この電話機のすべての設定が工場出荷時の値に戻り、電話機が再起動します。</translation>
    </message>
    <message>
        <source>Confirm Factory Reset</source>
        <translation>初期設定へのリセットの確認</translation>
    </message>
    <message>
        <source>No echo request was sent: the emulator looks names up, and has no raw sockets.</source>
        <translation>エコー要求は送信されていません。エミュレータは名前を解決しますが、rawソケットはありません。</translation>
    </message>
    <message>
        <source>%1 is being looked up; reload to see what came of it.</source>
        <translation>%1を検索しています。結果を見るには再読み込みしてください。</translation>
    </message>
    <message>
        <source>%1 has no address: %2.</source>
        <translation>%1にはアドレスがありません: %2。</translation>
    </message>
    <message>
        <source>%1 is at %2.</source>
        <translation>%1のアドレスは%2です。</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>何も変更されませんでした</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Profile applied</source>
        <translation>プロファイルを適用しました</translation>
    </message>
    <message>
        <source>The body is too large for this address: at most {n} bytes.</source>
        <translation>本文がこのアドレスには大きすぎます。最大{n}バイトです。</translation>
    </message>
    <message>
        <source>A form is sent as application/x-www-form-urlencoded.</source>
        <translation>フォームはapplication/x-www-form-urlencodedで送信します。</translation>
    </message>
    <message>
        <source>The body has to be JSON: Content-Type: application/json.</source>
        <translation>本文はJSONでなければなりません。Content-Type: application/json。</translation>
    </message>
    <message>
        <source>XML objects are not taken: CISCO_XML_EXE_Enable is No.</source>
        <translation>XMLオブジェクトは受け付けません。CISCO_XML_EXE_EnableがNoです。</translation>
    </message>
    <message>
        <source>pages are for this machine alone, at its loopback addresses; start vphone with --expose-admin to serve them to others</source>
        <translation>ページはこのマシンのループバックアドレスでのみ提供されます。他のマシンにも提供するには、--expose-adminを付けてvphoneを起動してください</translation>
    </message>
    <message>
        <source>--expose-admin serves phones that have both passwords, and this one has an empty Admin_Password or User_Password; set them, or start vphone with --expose-admin=open</source>
        <translation>--expose-adminの対象は両方のパスワードがある電話機です。この電話機はAdmin_PasswordまたはUser_Passwordが空です。設定するか、--expose-admin=openを付けてvphoneを起動してください</translation>
    </message>
    <message>
        <source>phones are asked by their address, such as http://127.0.0.1/, or as localhost; a name could be anybody&apos;s</source>
        <translation>電話機にはhttp://127.0.0.1/などのアドレスかlocalhostでアクセスします。名前は誰のものかわかりません</translation>
    </message>
    <message>
        <source>The browser asked ahead of its user.</source>
        <translation>ブラウザがユーザの操作より先に要求しました。</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Invalid activation code</source>
        <translation>無効なアクティベーションコード</translation>
    </message>
    <message>
        <source>Login ID</source>
        <translation>ログイン ID</translation>
    </message>
    <message>
        <source>Sign in failed</source>
        <translation>サインインに失敗しました</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインインしています</translation>
    </message>
    <message>
        <source>The account was not taken</source>
        <translation>アカウントを設定できませんでした</translation>
    </message>
    <message>
        <source>A short activation code begins with # and has 3 to 16 digits.</source>
        <translation>短いアクティベーションコードは # で始まる 3 ～ 16 桁です。</translation>
    </message>
    <message>
        <source>Activation failed: {reason}</source>
        <translation>アクティベーション失敗: {reason}</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続しています</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Enter activation code</source>
        <translation>アクティベーションコードを入力</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Press Applications for the network settings.</source>
        <translation>ネットワーク設定は [アプリケーション] を押してください。</translation>
    </message>
    <message>
        <source>The activation service does not answer; next try in {time}</source>
        <translation>アクティベーションサービスが応答しません。{time} 後に再試行</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Your administrator gives you an activation code of 16 digits. It works once, and for some days.</source>
        <translation>管理者が 16 桁のアクティベーションコードを発行します。数日間、1 回だけ有効です。</translation>
    </message>
    <message>
        <source>A number has digits, * and #</source>
        <translation>番号に使えるのは数字、* と # です</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>連絡先を追加</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>名前を入力してください</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation>番号を入力してください</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>The directory is full</source>
        <translation>ディレクトリがいっぱいです</translation>
    </message>
    <message>
        <source>The name or the number is too long</source>
        <translation>名前または番号が長すぎます</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>勤務先</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>アクティベーションコード</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>日付形式</translation>
    </message>
    <message>
        <source>Daylight savings</source>
        <translation>夏時間</translation>
    </message>
    <message>
        <source>Factory reset</source>
        <translation>工場出荷時設定</translation>
    </message>
    <message>
        <source>Profile account setup</source>
        <translation>プロファイルアカウントのセットアップ</translation>
    </message>
    <message>
        <source>Profile rule</source>
        <translation>プロファイルルール</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>パスワードの設定</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>時刻形式</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>User sign in</source>
        <translation>ユーザのサインイン</translation>
    </message>
    <message>
        <source>User sign out</source>
        <translation>ユーザのサインアウト</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>オランダ語</translation>
    </message>
    <message>
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Playing {name}</source>
        <translation>{name} を再生しています</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>呼出音</translation>
    </message>
    <message>
        <source>Reset the phone to factory settings? All settings are lost.</source>
        <translation>電話機を工場出荷時の設定に戻しますか? すべての設定が失われます。</translation>
    </message>
    <message>
        <source>Restart the phone?</source>
        <translation>電話機を再起動しますか?</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>サインアウトしますか?</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウトしました</translation>
    </message>
    <message>
        <source>The phone restarts when all calls have ended</source>
        <translation>すべての通話が終わると再起動します</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>すべてのコール</translation>
    </message>
    <message>
        <source>Bluetooth mode</source>
        <translation>Bluetooth モード</translation>
    </message>
    <message>
        <source>Device administration</source>
        <translation>デバイスの管理</translation>
    </message>
    <message>
        <source>Display recents from</source>
        <translation>通話履歴の表示元</translation>
    </message>
    <message>
        <source>Frequency band</source>
        <translation>周波数帯</translation>
    </message>
    <message>
        <source>Line of the mobile phone</source>
        <translation>携帯電話の回線</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>不在着信</translation>
    </message>
    <message>
        <source>Network configuration</source>
        <translation>ネットワーク設定</translation>
    </message>
    <message>
        <source>Network name</source>
        <translation>ネットワーク名</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Placed calls</source>
        <translation>発信履歴</translation>
    </message>
    <message>
        <source>Received calls</source>
        <translation>着信履歴</translation>
    </message>
    <message>
        <source>Recents</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Security mode</source>
        <translation>セキュリティモード</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>User preferences</source>
        <translation>ユーザ設定</translation>
    </message>
    <message>
        <source>WEP key</source>
        <translation>WEP キー</translation>
    </message>
    <message>
        <source>Wi-Fi configuration</source>
        <translation>Wi-Fi 設定</translation>
    </message>
    <message>
        <source>Wi-Fi type</source>
        <translation>Wi-Fi の種類</translation>
    </message>
    <message>
        <source>The ringer&apos;s volume is fixed</source>
        <translation>呼出音量は固定されています</translation>
    </message>
    <message>
        <source>Checking provisioning</source>
        <translation>プロビジョニングを確認しています</translation>
    </message>
    <message>
        <source>Configuring IP</source>
        <translation>IP を設定しています</translation>
    </message>
    <message>
        <source>Do not unplug the phone</source>
        <translation>電話機の電源を切らないでください</translation>
    </message>
    <message>
        <source>Network cable unplugged</source>
        <translation>ネットワークケーブルが外れています</translation>
    </message>
    <message>
        <source>Provisioning failed</source>
        <translation>プロビジョニングに失敗しました</translation>
    </message>
    <message>
        <source>Provisioning failed; next try in {time}</source>
        <translation>プロビジョニング失敗。{time} 後に再試行</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>再起動しています</translation>
    </message>
    <message>
        <source>Resync pending (call active)</source>
        <translation>再同期待ち (通話中)</translation>
    </message>
    <message>
        <source>Upgrading firmware {percent} %</source>
        <translation>ファームウェアのアップグレード中 {percent} %</translation>
    </message>
    <message>
        <source>Call transferred</source>
        <translation>コールを転送しました</translation>
    </message>
    <message>
        <source>The others stay connected</source>
        <translation>他の通話は接続されたままです</translation>
    </message>
    <message>
        <source>This needs a second call</source>
        <translation>2 つ目のコールが必要です</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>発信中</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>着信</translation>
    </message>
    <message>
        <source>Incoming call, silenced</source>
        <translation>着信 (消音)</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <translation>連絡先を削除しました</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>連絡先を保存しました</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>連絡先を編集</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>自宅</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>携帯電話</translation>
    </message>
    <message>
        <source>Personal directory</source>
        <translation>パーソナルディレクトリ</translation>
    </message>
    <message>
        <source>The directory is empty</source>
        <translation>ディレクトリは空です</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>The number is too long</source>
        <translation>番号が長すぎます</translation>
    </message>
    <message>
        <source>The personal directory is switched off</source>
        <translation>パーソナルディレクトリは無効です</translation>
    </message>
    <message>
        <source>This is no telephone number</source>
        <translation>電話番号ではありません</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>新規コール</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>Dial:</source>
        <translation>ダイヤル:</translation>
    </message>
    <message>
        <source>Edit dial</source>
        <translation>番号を編集</translation>
    </message>
    <message>
        <source>No line is free</source>
        <translation>空いている回線がありません</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Too many pages are open</source>
        <translation>開いているページが多すぎます</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>Next try in {time}</source>
        <translation>{time} 後に再試行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Call forward is off</source>
        <translation>コール転送オフ</translation>
    </message>
    <message>
        <source>Call forward is on</source>
        <translation>コール転送オン</translation>
    </message>
    <message>
        <source>Do not disturb is off</source>
        <translation>サイレントオフ</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <translation>サイレントオン</translation>
    </message>
    <message>
        <source>Forward all calls to</source>
        <translation>すべてのコールの転送先</translation>
    </message>
    <message>
        <source>Handset</source>
        <translation>ハンドセット</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>There is no voice mail number</source>
        <translation>ボイスメール番号がありません</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>アクセサリ</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>バッテリ</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>ファームウェアバージョン</translation>
    </message>
    <message>
        <source>Headset settings</source>
        <translation>ヘッドセットの設定</translation>
    </message>
    <message>
        <source>Headset upgrade</source>
        <translation>ヘッドセットのアップグレード</translation>
    </message>
    <message>
        <source>Headset upgrade failed: {reason}</source>
        <translation>ヘッドセットのアップグレード失敗: {reason}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Last upgrade</source>
        <translation>最後のアップグレード</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Newer firmware for {headset}: {to}. It has {from}. Upgrade now?</source>
        <translation>{headset} の新しいファームウェア: {to}。現在: {from}。今すぐアップグレードしますか?</translation>
    </message>
    <message>
        <source>Next value</source>
        <translation>次の値</translation>
    </message>
    <message>
        <source>No accessory is attached</source>
        <translation>アクセサリは接続されていません</translation>
    </message>
    <message>
        <source>RJ-9</source>
        <translation>RJ-9</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>セットアップ</translation>
    </message>
    <message>
        <source>Show detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>The headset is upgraded</source>
        <translation>ヘッドセットをアップグレードしました</translation>
    </message>
    <message>
        <source>There is nothing to upgrade</source>
        <translation>アップグレードするものはありません</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>何もありません</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Upgrade now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>Upgrading the headset. Do not unplug it.</source>
        <translation>ヘッドセットをアップグレードしています。取り外さないでください。</translation>
    </message>
    <message>
        <source>Y-cable</source>
        <translation>Y ケーブル</translation>
    </message>
    <message>
        <source>Calls are forwarded to {number}</source>
        <translation>{number} に転送しています</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>アカウントなし</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached</source>
        <translation>サービスに接続できません</translation>
    </message>
    <message>
        <source>There is no such menu</source>
        <translation>そのメニューはありません</translation>
    </message>
    <message>
        <source>This key needs a call server that offers its function</source>
        <translation>このキーの機能を提供するコールサーバが必要です</translation>
    </message>
    <message>
        <source>This line is switched off</source>
        <translation>この回線は無効です</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Information and settings</source>
        <translation>情報と設定</translation>
    </message>
    <message>
        <source>Auto config</source>
        <translation>自動設定</translation>
    </message>
    <message>
        <source>Auto discovery (WPAD)</source>
        <translation>自動検出 (WPAD)</translation>
    </message>
    <message>
        <source>Broadcast echo</source>
        <translation>ブロードキャストエコー</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Connect to VPN on bootup</source>
        <translation>起動時に VPN に接続</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation>接続タイプ</translation>
    </message>
    <message>
        <source>DHCP option to use</source>
        <translation>使用するDHCPオプション</translation>
    </message>
    <message>
        <source>DHCPv6 option to use</source>
        <translation>使用するDHCPv6オプション</translation>
    </message>
    <message>
        <source>DNS server 1</source>
        <translation>DNS サーバ 1</translation>
    </message>
    <message>
        <source>DNS server 2</source>
        <translation>DNS サーバ 2</translation>
    </message>
    <message>
        <source>Ethernet configuration</source>
        <translation>イーサネット設定</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>ゲートウェイアドレス</translation>
    </message>
    <message>
        <source>HTTP proxy settings</source>
        <translation>HTTP プロキシ設定</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>IP mode</source>
        <translation>IP モード</translation>
    </message>
    <message>
        <source>IPv4 address settings</source>
        <translation>IPv4 アドレス設定</translation>
    </message>
    <message>
        <source>IPv6 address settings</source>
        <translation>IPv6 アドレス設定</translation>
    </message>
    <message>
        <source>PC VLAN</source>
        <translation>PC VLAN</translation>
    </message>
    <message>
        <source>PC port mirror</source>
        <translation>PC ポートミラー</translation>
    </message>
    <message>
        <source>PC port speed</source>
        <translation>PC ポート速度</translation>
    </message>
    <message>
        <source>Prefix length</source>
        <translation>プレフィックス長</translation>
    </message>
    <message>
        <source>Proxy authentication</source>
        <translation>プロキシ認証</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>プロキシホスト</translation>
    </message>
    <message>
        <source>Proxy mode</source>
        <translation>プロキシモード</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>プロキシポート</translation>
    </message>
    <message>
        <source>SW port speed</source>
        <translation>SW ポート速度</translation>
    </message>
    <message>
        <source>Startup delay</source>
        <translation>起動遅延</translation>
    </message>
    <message>
        <source>Subnet mask</source>
        <translation>サブネットマスク</translation>
    </message>
    <message>
        <source>Tunnel group</source>
        <translation>トンネルグループ</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザ名</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN サーバ</translation>
    </message>
    <message>
        <source>VPN settings</source>
        <translation>VPN 設定</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>Web サーバ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Requesting...</source>
        <translation>要求しています...</translation>
    </message>
    <message>
        <source>The page can&apos;t be fetched now</source>
        <translation>今はページを取得できません</translation>
    </message>
    <message>
        <source>The phone can&apos;t open this address</source>
        <translation>このアドレスを開けません</translation>
    </message>
    <message>
        <source>The phone does not support this</source>
        <translation>この電話機では対応していません</translation>
    </message>
    <message>
        <source>This can&apos;t be done now</source>
        <translation>今はできません</translation>
    </message>
    <message>
        <source>XML service</source>
        <translation>XML サービス</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>What was typed is too long</source>
        <translation>入力が長すぎます</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>ダイヤル</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {what}</source>
        <translation>{line} 行 {column} 列: {what}</translation>
    </message>
    <message>
        <source>Nothing came from the service</source>
        <translation>サービスから何も届きませんでした</translation>
    </message>
    <message>
        <source>Packed pictures are for grey screens</source>
        <translation>パック画像は白黒画面用です</translation>
    </message>
    <message>
        <source>The object of the service is broken</source>
        <translation>サービスのオブジェクトが壊れています</translation>
    </message>
    <message>
        <source>The service answers with status {n}</source>
        <translation>サービスの応答ステータス: {n}</translation>
    </message>
    <message>
        <source>The service has answered</source>
        <translation>サービスが応答しました</translation>
    </message>
    <message>
        <source>The service reports error {n}</source>
        <translation>サービスのエラー {n}</translation>
    </message>
    <message>
        <source>The text is longer than 4,000 characters</source>
        <translation>テキストが 4,000 文字を超えています</translation>
    </message>
    <message>
        <source>Loading the picture...</source>
        <translation>画像を読み込んでいます...</translation>
    </message>
    <message>
        <source>The picture can&apos;t be shown</source>
        <translation>画像を表示できません</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>A password does not begin or end with a space</source>
        <translation>パスワードの先頭と末尾に空白は使えません</translation>
    </message>
    <message>
        <source>A password has 4 to 127 characters</source>
        <translation>パスワードは 4 ～ 127 文字です</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>古いパスワード</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>パスワードを変更しました</translation>
    </message>
    <message>
        <source>Password removed</source>
        <translation>パスワードを削除しました</translation>
    </message>
    <message>
        <source>Reenter new password</source>
        <translation>新しいパスワードの再入力</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>The new passwords are not the same</source>
        <translation>新しいパスワードが一致しません</translation>
    </message>
    <message>
        <source>The old password is wrong</source>
        <translation>古いパスワードが違います</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>パスワードが違います</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>サーバなし</translation>
    </message>
    <message>
        <source>Resync failed: {reason}</source>
        <translation>再同期失敗: {reason}</translation>
    </message>
    <message>
        <source>Resync succeeded</source>
        <translation>再同期しました</translation>
    </message>
    <message>
        <source>Attendant console preferences</source>
        <translation>アテンダントコンソール設定</translation>
    </message>
    <message>
        <source>Audio preferences</source>
        <translation>オーディオ設定</translation>
    </message>
    <message>
        <source>Auto answer page</source>
        <translation>ページング自動応答</translation>
    </message>
    <message>
        <source>Backlight timer</source>
        <translation>バックライトタイマー</translation>
    </message>
    <message>
        <source>Block anonymous call</source>
        <translation>匿名コールを拒否</translation>
    </message>
    <message>
        <source>Block caller ID</source>
        <translation>発信者番号を非通知</translation>
    </message>
    <message>
        <source>Call forwarding</source>
        <translation>コール転送</translation>
    </message>
    <message>
        <source>Call preferences</source>
        <translation>コール設定</translation>
    </message>
    <message>
        <source>Call waiting</source>
        <translation>コール待機</translation>
    </message>
    <message>
        <source>Display brightness</source>
        <translation>画面の明るさ</translation>
    </message>
    <message>
        <source>Display contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Display mode</source>
        <translation>表示モード</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>サイレント</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>露出</translation>
    </message>
    <message>
        <source>Forward all</source>
        <translation>すべて転送</translation>
    </message>
    <message>
        <source>Forward all number</source>
        <translation>すべて転送の番号</translation>
    </message>
    <message>
        <source>Forward busy</source>
        <translation>話中転送</translation>
    </message>
    <message>
        <source>Forward busy number</source>
        <translation>話中転送の番号</translation>
    </message>
    <message>
        <source>Forward no answer</source>
        <translation>無応答転送</translation>
    </message>
    <message>
        <source>Forward no answer delay</source>
        <translation>無応答転送の遅延</translation>
    </message>
    <message>
        <source>Fwd no answer number</source>
        <translation>無応答転送の番号</translation>
    </message>
    <message>
        <source>Hold reminder</source>
        <translation>保留リマインダ</translation>
    </message>
    <message>
        <source>KEM type</source>
        <translation>KEM タイプ</translation>
    </message>
    <message>
        <source>Picture download URL</source>
        <translation>画像のダウンロード URL</translation>
    </message>
    <message>
        <source>Preferred audio device</source>
        <translation>優先オーディオデバイス</translation>
    </message>
    <message>
        <source>Refresh interval</source>
        <translation>更新間隔</translation>
    </message>
    <message>
        <source>Ringer volume</source>
        <translation>呼出音量</translation>
    </message>
    <message>
        <source>Screen preferences</source>
        <translation>画面設定</translation>
    </message>
    <message>
        <source>Screen saver</source>
        <translation>スクリーンセーバー</translation>
    </message>
    <message>
        <source>Screen saver settings</source>
        <translation>スクリーンセーバーの設定</translation>
    </message>
    <message>
        <source>Screen saver type</source>
        <translation>スクリーンセーバーの種類</translation>
    </message>
    <message>
        <source>Secure call</source>
        <translation>セキュアコール</translation>
    </message>
    <message>
        <source>Trigger interval</source>
        <translation>起動間隔</translation>
    </message>
    <message>
        <source>Voice mail</source>
        <translation>ボイスメール</translation>
    </message>
    <message>
        <source>Resync</source>
        <translation>再同期</translation>
    </message>
    <message>
        <source>Resync started</source>
        <translation>再同期を開始しました</translation>
    </message>
    <message>
        <source>The phone does not resync</source>
        <translation>電話機は再同期しません</translation>
    </message>
    <message>
        <source>Delete all calls?</source>
        <translation>すべてのコールを削除しますか?</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>項目を削除</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>リストを削除</translation>
    </message>
    <message>
        <source>Edit call</source>
        <translation>番号編集</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルタ</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>Sort by time</source>
        <translation>日時順</translation>
    </message>
    <message>
        <source>The line is busy</source>
        <translation>回線は使用中です</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>リストは空です</translation>
    </message>
    <message>
        <source>There are no calls</source>
        <translation>コールはありません</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>不明な番号</translation>
    </message>
    <message>
        <source>A URL is needed, such as http://192.0.2.5/path</source>
        <translation>http://192.0.2.5/path のような URL が必要です</translation>
    </message>
    <message>
        <source>A number from {min} to {max} is needed</source>
        <translation>{min} ～ {max} の数値が必要です</translation>
    </message>
    <message>
        <source>A time of day is needed, such as 0959</source>
        <translation>0959 のような時刻が必要です</translation>
    </message>
    <message>
        <source>A whole number is needed</source>
        <translation>整数が必要です</translation>
    </message>
    <message>
        <source>An IP address is needed, such as 192.0.2.5</source>
        <translation>192.0.2.5 のような IP アドレスが必要です</translation>
    </message>
    <message>
        <source>At most {count} characters fit here</source>
        <translation>入力できるのは {count} 文字までです</translation>
    </message>
    <message>
        <source>Choose one of: {choices}</source>
        <translation>次から選択: {choices}</translation>
    </message>
    <message>
        <source>Seconds are needed, such as 3600 or 600,1200</source>
        <translation>3600 や 600,1200 のような秒数が必要です</translation>
    </message>
    <message>
        <source>This value is not possible here</source>
        <translation>この値はここでは使えません</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Agent sign in</source>
        <translation>エージェント開始</translation>
    </message>
    <message>
        <source>Agent sign out</source>
        <translation>エージェント終了</translation>
    </message>
    <message>
        <source>Agt status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>応答可</translation>
    </message>
    <message>
        <source>Unavail</source>
        <translation>応答不可</translation>
    </message>
    <message>
        <source>Barge</source>
        <translation>割込み</translation>
    </message>
    <message>
        <source>Blind xfer</source>
        <translation>ブラインド</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>コールバック</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>コール一覧</translation>
    </message>
    <message>
        <source>Clr DND</source>
        <translation>サイレント解除</translation>
    </message>
    <message>
        <source>DND</source>
        <translation>サイレント</translation>
    </message>
    <message>
        <source>Clr fwd</source>
        <translation>転送解除</translation>
    </message>
    <message>
        <source>Conf line</source>
        <translation>会議回線</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Divert</source>
        <translation>即転送</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>フラッシュ</translation>
    </message>
    <message>
        <source>Group pickup</source>
        <translation>G ピック</translation>
    </message>
    <message>
        <source>Guest in</source>
        <translation>ゲスト開始</translation>
    </message>
    <message>
        <source>Guest out</source>
        <translation>ゲスト終了</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>不在着信</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>パーク</translation>
    </message>
    <message>
        <source>Pause rec</source>
        <translation>録音一時停止</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>ピックアップ</translation>
    </message>
    <message>
        <source>Private hold</source>
        <translation>個別保留</translation>
    </message>
    <message>
        <source>Proxy call</source>
        <translation>代理発信</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Redial</source>
        <translation>リダイヤル</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>復帰</translation>
    </message>
    <message>
        <source>Resume rec</source>
        <translation>録音再開</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Silent barge</source>
        <translation>モニタ割込み</translation>
    </message>
    <message>
        <source>Stop rec</source>
        <translation>録音停止</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>切替</translation>
    </message>
    <message>
        <source>There is no call to return</source>
        <translation>かけ直すコールがありません</translation>
    </message>
    <message>
        <source>There is no number to redial</source>
        <translation>リダイヤルする番号がありません</translation>
    </message>
    <message>
        <source>This needs a call server that understands hook flash</source>
        <translation>フックフラッシュ対応のコールサーバが必要です</translation>
    </message>
    <message>
        <source>This needs a call server with call park</source>
        <translation>コールパーク対応のコールサーバが必要です</translation>
    </message>
    <message>
        <source>This needs a call server with call pickup</source>
        <translation>コールピックアップ対応のコールサーバが必要です</translation>
    </message>
    <message>
        <source>This needs a call server with executive services</source>
        <translation>エグゼクティブ サービス対応のコールサーバが必要です</translation>
    </message>
    <message>
        <source>This needs a call server with hoteling</source>
        <translation>ホテリング対応のコールサーバが必要です</translation>
    </message>
    <message>
        <source>This needs a call with video</source>
        <translation>ビデオコールが必要です</translation>
    </message>
    <message>
        <source>This needs a line that is shared with another phone</source>
        <translation>他の電話機と共有する回線が必要です</translation>
    </message>
    <message>
        <source>This needs a server for extension mobility</source>
        <translation>エクステンション モビリティのサーバが必要です</translation>
    </message>
    <message>
        <source>This needs a server that records calls</source>
        <translation>録音サーバが必要です</translation>
    </message>
    <message>
        <source>This needs an agent&apos;s account on a call centre server</source>
        <translation>コールセンターのエージェントアカウントが必要です</translation>
    </message>
    <message>
        <source>Unpark</source>
        <translation>パーク解除</translation>
    </message>
    <message>
        <source>Xfer line</source>
        <translation>転送回線</translation>
    </message>
    <message>
        <source>Call state</source>
        <translation>コールの状態</translation>
    </message>
    <message>
        <source>Call statistics</source>
        <translation>コール統計</translation>
    </message>
    <message>
        <source>Call time</source>
        <translation>通話時間</translation>
    </message>
    <message>
        <source>Call type</source>
        <translation>コールタイプ</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>現在時刻</translation>
    </message>
    <message>
        <source>Custom CA</source>
        <translation>カスタム CA</translation>
    </message>
    <message>
        <source>Customization state</source>
        <translation>カスタマイズ状態</translation>
    </message>
    <message>
        <source>Decode codec</source>
        <translation>デコードコーデック</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Device certificate</source>
        <translation>デバイス証明書</translation>
    </message>
    <message>
        <source>Download status</source>
        <translation>ダウンロードステータス</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Encode codec</source>
        <translation>エンコードコーデック</translation>
    </message>
    <message>
        <source>Failure reason</source>
        <translation>失敗の理由</translation>
    </message>
    <message>
        <source>First reboot</source>
        <translation>1 回前の再起動</translation>
    </message>
    <message>
        <source>Second reboot</source>
        <translation>2 回前の再起動</translation>
    </message>
    <message>
        <source>Third reboot</source>
        <translation>3 回前の再起動</translation>
    </message>
    <message>
        <source>Fourth reboot</source>
        <translation>4 回前の再起動</translation>
    </message>
    <message>
        <source>Fifth reboot</source>
        <translation>5 回前の再起動</translation>
    </message>
    <message>
        <source>Last reboot</source>
        <translation>最後の再起動</translation>
    </message>
    <message>
        <source>Hardware version</source>
        <translation>ハードウェアバージョン</translation>
    </message>
    <message>
        <source>IPv4 status</source>
        <translation>IPv4 ステータス</translation>
    </message>
    <message>
        <source>IPv6 status</source>
        <translation>IPv6 ステータス</translation>
    </message>
    <message>
        <source>Last registration</source>
        <translation>最後の登録</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>最後の結果</translation>
    </message>
    <message>
        <source>Line status</source>
        <translation>回線ステータス</translation>
    </message>
    <message>
        <source>Locale package</source>
        <translation>ロケールパッケージ</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>Message waiting</source>
        <translation>メッセージ待機</translation>
    </message>
    <message>
        <source>Network status</source>
        <translation>ネットワークステータス</translation>
    </message>
    <message>
        <source>Next registration</source>
        <translation>次の登録</translation>
    </message>
    <message>
        <source>PC port</source>
        <translation>PC ポート</translation>
    </message>
    <message>
        <source>Peer name</source>
        <translation>相手の名前</translation>
    </message>
    <message>
        <source>Peer phone</source>
        <translation>相手の番号</translation>
    </message>
    <message>
        <source>Phone status</source>
        <translation>電話機ステータス</translation>
    </message>
    <message>
        <source>Product information</source>
        <translation>製品情報</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>製品名</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>プロビジョニング</translation>
    </message>
    <message>
        <source>Reboot history</source>
        <translation>再起動履歴</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Result before</source>
        <translation>前の結果</translation>
    </message>
    <message>
        <source>Result before that</source>
        <translation>その前の結果</translation>
    </message>
    <message>
        <source>Rx packets</source>
        <translation>受信パケット</translation>
    </message>
    <message>
        <source>SIP messages received</source>
        <translation>受信 SIP メッセージ</translation>
    </message>
    <message>
        <source>SIP messages sent</source>
        <translation>送信 SIP メッセージ</translation>
    </message>
    <message>
        <source>SW port</source>
        <translation>SW ポート</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>ソフトウェアバージョン</translation>
    </message>
    <message>
        <source>Tx packets</source>
        <translation>送信パケット</translation>
    </message>
    <message>
        <source>Upgrade before</source>
        <translation>前のアップグレード</translation>
    </message>
    <message>
        <source>Upgrade before that</source>
        <translation>その前のアップグレード</translation>
    </message>
    <message>
        <source>Upgrade status</source>
        <translation>アップグレードステータス</translation>
    </message>
    <message>
        <source>VPN status</source>
        <translation>VPN ステータス</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Received bytes</source>
        <translation>受信バイト</translation>
    </message>
    <message>
        <source>Sent bytes</source>
        <translation>送信バイト</translation>
    </message>
    <message>
        <source>VPN IP address</source>
        <translation>VPN IP アドレス</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>VPN 接続</translation>
    </message>
    <message>
        <source>VPN subnet mask</source>
        <translation>VPN サブネットマスク</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>XML directory</source>
        <translation>XML ディレクトリ</translation>
    </message>
    <message>
        <source>Ext {n}</source>
        <translation>内線 {n}</translation>
    </message>
    <message>
        <source>Ext {n} - Ring tone</source>
        <translation>内線 {n} - 着信音</translation>
    </message>
    <message>
        <source>Wi-Fi profile {n}</source>
        <translation>Wi-Fiプロファイル{n}</translation>
    </message>
    <message>
        <source>{min} to {max}</source>
        <translation>{min}～{max}</translation>
    </message>
    <message>
        <source>1 missed call</source>
        <translation>不在着信 1 件</translation>
    </message>
    <message>
        <source>{count} missed calls</source>
        <translation>不在着信 {count} 件</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分</translation>
    </message>
    <message>
        <source>{parameter} does not allow a resync</source>
        <translation>{parameter} により再同期できません</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Answers are late by</source>
        <translation>応答の遅れ</translation>
    </message>
    <message>
        <source>Network cable</source>
        <translation>ネットワークケーブル</translation>
    </message>
    <message>
        <source>Of a hundred requests, so many get no answer.</source>
        <translation>100 件の要求のうち、応答のない件数です。</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Requests that get lost</source>
        <translation>失われる要求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>コール</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>ダイヤル</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>復帰</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>着信</translation>
    </message>
    <message>
        <source>A time such as 90s, 30m, 4h or 7d.</source>
        <translation>90s、30m、4h、7d のような時間です。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>How far to jump</source>
        <translation>進める時間</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>ジャンプ</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>ヘッドセット</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>フック</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>スピーカ</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>DHCP options</source>
        <translation>DHCP オプション</translation>
    </message>
    <message>
        <source>No DHCP server gave this phone an option. A run has them from --dhcp-option, or asks a server with --dhcp.</source>
        <translation>この電話機に DHCP オプションはありません。--dhcp-option で指定するか、--dhcp でサーバに要求します。</translation>
    </message>
    <message>
        <source>Nothing is known of the phone yet.</source>
        <translation>電話機の情報はまだありません。</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>The lease brought these options; --dhcp-option or the server says what is in it.</source>
        <translation>リースで届いたオプションです。内容は --dhcp-option またはサーバが決めます。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>What the phone makes of them</source>
        <translation>電話機の解釈</translation>
    </message>
    <message>
        <source>Choose a row to read all of it.</source>
        <translation>行を選ぶと全体を読めます。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルタ</translation>
    </message>
    <message>
        <source>Filter, such as resync.failed or 404</source>
        <translation>フィルタ (resync.failed、404 など)</translation>
    </message>
    <message>
        <source>No event matches the filter.</source>
        <translation>フィルタに一致するイベントはありません。</translation>
    </message>
    <message>
        <source>No syslog message was sent since this window looks at the phone. Syslog_Server says where they go.</source>
        <translation>このウィンドウを開いてから syslog は送信されていません。宛先は Syslog_Server です。</translation>
    </message>
    <message>
        <source>Nothing has happened since this window looks at the phone.</source>
        <translation>このウィンドウを開いてからイベントはありません。</translation>
    </message>
    <message>
        <source>Syslog</source>
        <translation>Syslog</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>選択したイベント</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>ファームウェア</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>None is plugged in.</source>
        <translation>接続されていません。</translation>
    </message>
    <message>
        <source>Plug in</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Plugged into</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Unplug</source>
        <translation>取り外す</translation>
    </message>
    <message>
        <source>Y-cable (RJ-9 and AUX)</source>
        <translation>Y ケーブル (RJ-9 と AUX)</translation>
    </message>
    <message>
        <source>Click a key of the phone, or turn the wheel to move in a list. While the phone has the focus, these keys of the computer press its keys; digits, *, # and letters go to the phone as they are, into a field as text. Tab leaves the phone.</source>
        <translation>電話機のキーをクリックするか、リストではホイールを回します。電話機にフォーカスがある間は、次のコンピュータのキーが電話機のキーを押します。数字、*、#、文字はそのまま送られ、入力欄では文字になります。Tab で電話機から離れます。</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピュータ</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>キーとマウス</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話機</translation>
    </message>
    <message>
        <source>About vphone</source>
        <translation>vphone について</translation>
    </message>
    <message>
        <source>An emulator of a desk phone, for those who test provisioning and call control.</source>
        <translation>プロビジョニングと呼制御をテストするための卓上電話機エミュレータです。</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Filter, or a whole MAC</source>
        <translation>フィルタ、または MAC 全体</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再検索</translation>
    </message>
    <message>
        <source>No phone is listed.</source>
        <translation>電話機はありません。</translation>
    </message>
    <message>
        <source>No phone matches the filter.</source>
        <translation>フィルタに一致する電話機はありません。</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>電話機</translation>
    </message>
    <message>
        <source>Show this phone</source>
        <translation>この電話機を表示</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>回線</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Screen, the phone is off</source>
        <translation>画面、電話機はオフ</translation>
    </message>
    <message>
        <source>Too many keys at once: the last ones were dropped.</source>
        <translation>キー入力が多すぎるため、最後の入力は破棄されました。</translation>
    </message>
    <message>
        <source>All settings of this phone go back to what the factory put in. It restarts then.</source>
        <translation>すべての設定が工場出荷時に戻り、再起動します。</translation>
    </message>
    <message>
        <source>Factory reset</source>
        <translation>工場出荷時設定</translation>
    </message>
    <message>
        <source>Factory reset …</source>
        <translation>工場出荷時設定 …</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電源</translation>
    </message>
    <message>
        <source>Pull the plug</source>
        <translation>電源を抜く</translation>
    </message>
    <message>
        <source>Plug it in</source>
        <translation>電源を入れる</translation>
    </message>
    <message>
        <source>Reset the phone</source>
        <translation>電話機をリセット</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Resync</source>
        <translation>再同期</translation>
    </message>
    <message>
        <source>The phone has no power.</source>
        <translation>電話機に電源が入っていません。</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>the soft key that deletes</source>
        <translation>削除のソフトキー</translation>
    </message>
    <message>
        <source>writes the clipboard into a field</source>
        <translation>クリップボードを入力欄に貼り付け</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>電話機(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Choose another phone …</source>
        <translation>別の電話機を選択(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Save a picture …</source>
        <translation>画像を保存(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Extended controls</source>
        <translation>拡張コントロール(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse …</source>
        <translation>キーとマウス(&amp;K) …</translation>
    </message>
    <message>
        <source>&amp;About vphone …</source>
        <translation>vphone について(&amp;A) …</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written.</source>
        <translation>{file} に書き込めません。</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>dialing</source>
        <translation>発信中</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>呼出中</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Line {n}: {state}</source>
        <translation>回線 {n}: {state}</translation>
    </message>
    <message>
        <source>goes as the wall clock</source>
        <translation>実時間どおり</translation>
    </message>
    <message>
        <source>jumps over idle time</source>
        <translation>待ち時間を飛ばす</translation>
    </message>
    <message>
        <source>goes {factor} times as fast</source>
        <translation>{factor} 倍速</translation>
    </message>
    <message>
        <source>jumps to {time}</source>
        <translation>{time} まで進める</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>空でも可</translation>
    </message>
    <message>
        <source>{model} with firmware {version}, battery {percent} %</source>
        <translation>{model}、ファームウェア {version}、バッテリ {percent} %</translation>
    </message>
    <message>
        <source>On at {address}, firmware {load}.</source>
        <translation>オン: {address}、ファームウェア {load}。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Phone {model}</source>
        <translation>電話機 {model}</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>{n} of {all} phones</source>
        <translation>電話機 {all} 台中 {n} 台</translation>
    </message>
    <message>
        <source>green lamp</source>
        <translation>緑のランプ</translation>
    </message>
    <message>
        <source>green lamp, flashing</source>
        <translation>緑のランプ点滅</translation>
    </message>
    <message>
        <source>amber lamp</source>
        <translation>オレンジのランプ</translation>
    </message>
    <message>
        <source>amber lamp, flashing</source>
        <translation>オレンジのランプ点滅</translation>
    </message>
    <message>
        <source>red lamp</source>
        <translation>赤のランプ</translation>
    </message>
    <message>
        <source>red lamp, flashing</source>
        <translation>赤のランプ点滅</translation>
    </message>
</context>
</TS>
