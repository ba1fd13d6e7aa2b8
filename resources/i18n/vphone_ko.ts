<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Tab</name>
    <message>
        <source>Info</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>음성</translation>
    </message>
    <message>
        <source>Call History</source>
        <translation>통화 기록</translation>
    </message>
    <message>
        <source>Personal Directory</source>
        <translation>개인 디렉터리</translation>
    </message>
    <message>
        <source>Attendant Console Status</source>
        <translation>교환원 콘솔 상태</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Debug Info</source>
        <translation>디버그 정보</translation>
    </message>
    <message>
        <source>Download Status</source>
        <translation>다운로드 상태</translation>
    </message>
    <message>
        <source>Network Statistics</source>
        <translation>네트워크 통계</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>SIP</source>
        <translation>SIP</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>프로비저닝</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화기</translation>
    </message>
    <message>
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Att Console</source>
        <translation>교환원 콘솔</translation>
    </message>
    <message>
        <source>TR-069</source>
        <translation>TR-069</translation>
    </message>
    <message>
        <source>Ext {n}</source>
        <translation>내선 {n}</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>System Configuration</source>
        <translation>시스템 구성</translation>
    </message>
    <message>
        <source>Power Settings</source>
        <translation>전원 설정</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>네트워크 설정</translation>
    </message>
    <message>
        <source>IPv4 Settings</source>
        <translation>IPv4 설정</translation>
    </message>
    <message>
        <source>IPv6 Settings</source>
        <translation>IPv6 설정</translation>
    </message>
    <message>
        <source>802.1X Authentication</source>
        <translation>802.1X 인증</translation>
    </message>
    <message>
        <source>Optional Network Configuration</source>
        <translation>선택적 네트워크 설정</translation>
    </message>
    <message>
        <source>VLAN Settings</source>
        <translation>VLAN 설정</translation>
    </message>
    <message>
        <source>Wi-Fi Settings</source>
        <translation>Wi-Fi 설정</translation>
    </message>
    <message>
        <source>Wi-Fi Profile {n}</source>
        <translation>Wi-Fi 프로파일 {n}</translation>
    </message>
    <message>
        <source>Inventory Settings</source>
        <translation>인벤토리 설정</translation>
    </message>
    <message>
        <source>SCEP Configuration {n}</source>
        <translation>SCEP 구성 {n}</translation>
    </message>
    <message>
        <source>VPN Settings</source>
        <translation>VPN 설정</translation>
    </message>
    <message>
        <source>Security Settings</source>
        <translation>보안 설정</translation>
    </message>
    <message>
        <source>HTTP Proxy Settings</source>
        <translation>HTTP 프록시 설정</translation>
    </message>
    <message>
        <source>SIP Parameters</source>
        <translation>SIP 매개변수</translation>
    </message>
    <message>
        <source>SIP Timer Values (sec)</source>
        <translation>SIP 타이머 값(초)</translation>
    </message>
    <message>
        <source>Response Status Code Handling</source>
        <translation>응답 상태 코드 처리</translation>
    </message>
    <message>
        <source>RTP Parameters</source>
        <translation>RTP 매개변수</translation>
    </message>
    <message>
        <source>SDP Payload Types</source>
        <translation>SDP 페이로드 유형</translation>
    </message>
    <message>
        <source>NAT Support Parameters</source>
        <translation>NAT 지원 매개변수</translation>
    </message>
    <message>
        <source>SIP Settings</source>
        <translation>SIP 설정</translation>
    </message>
    <message>
        <source>Configuration Profile</source>
        <translation>설정 프로파일</translation>
    </message>
    <message>
        <source>Upload Configuration Options</source>
        <translation>구성 업로드 옵션</translation>
    </message>
    <message>
        <source>Firmware Upgrade</source>
        <translation>펌웨어 업그레이드</translation>
    </message>
    <message>
        <source>Cisco Headset Firmware Upgrade</source>
        <translation>Cisco 헤드셋 펌웨어 업그레이드</translation>
    </message>
    <message>
        <source>CA Settings</source>
        <translation>CA 설정</translation>
    </message>
    <message>
        <source>HTTP Settings</source>
        <translation>HTTP 설정</translation>
    </message>
    <message>
        <source>Problem Report Tool</source>
        <translation>문제 보고서 도구</translation>
    </message>
    <message>
        <source>General Purpose Parameters</source>
        <translation>범용 매개변수</translation>
    </message>
    <message>
        <source>MIC Cert Settings</source>
        <translation>MIC 인증서 설정</translation>
    </message>
    <message>
        <source>Call Progress Tones</source>
        <translation>통화 진행 신호음</translation>
    </message>
    <message>
        <source>Distinctive Ring Patterns</source>
        <translation>고유 벨소리 패턴</translation>
    </message>
    <message>
        <source>Control Timer Values (sec)</source>
        <translation>제어 타이머 값(초)</translation>
    </message>
    <message>
        <source>Vertical Service Activation Codes</source>
        <translation>부가 서비스 활성화 코드</translation>
    </message>
    <message>
        <source>Vertical Service Announcement Codes</source>
        <translation>부가 서비스 안내 코드</translation>
    </message>
    <message>
        <source>Outbound Call Codec Selection Codes</source>
        <translation>발신 통화 코덱 선택 코드</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Video Configuration</source>
        <translation>비디오 구성</translation>
    </message>
    <message>
        <source>Handsfree</source>
        <translation>핸즈프리</translation>
    </message>
    <message>
        <source>Line Key {n}</source>
        <translation>회선 키 {n}</translation>
    </message>
    <message>
        <source>Line Key</source>
        <translation>회선 키</translation>
    </message>
    <message>
        <source>Miscellaneous Line Key Settings</source>
        <translation>기타 회선 키 설정</translation>
    </message>
    <message>
        <source>Supplementary Services</source>
        <translation>추가 서비스</translation>
    </message>
    <message>
        <source>Ringtone</source>
        <translation>벨소리</translation>
    </message>
    <message>
        <source>Extension Mobility</source>
        <translation>내선 이동</translation>
    </message>
    <message>
        <source>XSI Phone Service</source>
        <translation>XSI 전화 서비스</translation>
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
        <translation>XML 서비스</translation>
    </message>
    <message>
        <source>Multiple Paging Group Parameters</source>
        <translation>다중 페이징 그룹 매개변수</translation>
    </message>
    <message>
        <source>LDAP</source>
        <translation>LDAP</translation>
    </message>
    <message>
        <source>Programmable Softkeys</source>
        <translation>프로그래밍 가능 소프트키</translation>
    </message>
    <message>
        <source>Phone Menu Visibility</source>
        <translation>전화기 메뉴 표시</translation>
    </message>
    <message>
        <source>Directory Services</source>
        <translation>디렉터리 서비스</translation>
    </message>
    <message>
        <source>WebSocket API</source>
        <translation>WebSocket API</translation>
    </message>
    <message>
        <source>Executive Assistant</source>
        <translation>임원 비서</translation>
    </message>
    <message>
        <source>User Preferences</source>
        <translation>사용자 기본 설정</translation>
    </message>
    <message>
        <source>Speed Dial</source>
        <translation>단축 다이얼</translation>
    </message>
    <message>
        <source>Webex</source>
        <translation>Webex</translation>
    </message>
    <message>
        <source>Share Line Appearance</source>
        <translation>공유 회선 표시</translation>
    </message>
    <message>
        <source>NAT Settings</source>
        <translation>NAT 설정</translation>
    </message>
    <message>
        <source>Call Feature Settings</source>
        <translation>통화 기능 설정</translation>
    </message>
    <message>
        <source>ACD Settings</source>
        <translation>ACD 설정</translation>
    </message>
    <message>
        <source>Proxy and Registration</source>
        <translation>프록시 및 등록</translation>
    </message>
    <message>
        <source>Subscriber Information</source>
        <translation>가입자 정보</translation>
    </message>
    <message>
        <source>XSI Line Service</source>
        <translation>XSI 회선 서비스</translation>
    </message>
    <message>
        <source>Audio Configuration</source>
        <translation>오디오 구성</translation>
    </message>
    <message>
        <source>Dial Plan</source>
        <translation>다이얼 플랜</translation>
    </message>
    <message>
        <source>E911 Geolocation Configuration</source>
        <translation>E911 위치 구성</translation>
    </message>
    <message>
        <source>Hold Reminder</source>
        <translation>보류 알림</translation>
    </message>
    <message>
        <source>Call Forward</source>
        <translation>착신 전환</translation>
    </message>
    <message>
        <source>Audio Volume</source>
        <translation>오디오 볼륨</translation>
    </message>
    <message>
        <source>Acoustic Setting</source>
        <translation>음향 설정</translation>
    </message>
    <message>
        <source>Audio Compliance</source>
        <translation>오디오 규격 준수</translation>
    </message>
    <message>
        <source>Voice Feedback (English only)</source>
        <translation>음성 피드백(영어 전용)</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>오디오</translation>
    </message>
    <message>
        <source>Unit {n}</source>
        <translation>장치 {n}</translation>
    </message>
    <message>
        <source>TR-069</source>
        <translation>TR-069</translation>
    </message>
    <message>
        <source>System Information</source>
        <translation>시스템 정보</translation>
    </message>
    <message>
        <source>IPv4 Information</source>
        <translation>IPv4 정보</translation>
    </message>
    <message>
        <source>IPv6 Information</source>
        <translation>IPv6 정보</translation>
    </message>
    <message>
        <source>Reboot History</source>
        <translation>재부팅 기록</translation>
    </message>
    <message>
        <source>Product Information</source>
        <translation>제품 정보</translation>
    </message>
    <message>
        <source>Downloaded Locale Package</source>
        <translation>다운로드한 로케일 패키지</translation>
    </message>
    <message>
        <source>Phone Status</source>
        <translation>전화기 상태</translation>
    </message>
    <message>
        <source>Ext Status</source>
        <translation>내선 상태</translation>
    </message>
    <message>
        <source>PRT Status</source>
        <translation>PRT 상태</translation>
    </message>
    <message>
        <source>Custom CA Status</source>
        <translation>사용자 지정 CA 상태</translation>
    </message>
    <message>
        <source>Provisioning Status</source>
        <translation>프로비저닝 상태</translation>
    </message>
    <message>
        <source>Firmware Upgrade Status</source>
        <translation>펌웨어 업그레이드 상태</translation>
    </message>
    <message>
        <source>TR-069 Status</source>
        <translation>TR-069 상태</translation>
    </message>
    <message>
        <source>MIC Cert Refresh Status</source>
        <translation>MIC 인증서 새로 고침 상태</translation>
    </message>
    <message>
        <source>Line Call Status</source>
        <translation>회선 통화 상태</translation>
    </message>
    <message>
        <source>Paging Status</source>
        <translation>페이징 상태</translation>
    </message>
    <message>
        <source>VPN Status</source>
        <translation>VPN 상태</translation>
    </message>
    <message>
        <source>Dot1x Authentication</source>
        <translation>Dot1x 인증</translation>
    </message>
    <message>
        <source>Control Logs</source>
        <translation>제어 로그</translation>
    </message>
    <message>
        <source>Console Logs</source>
        <translation>콘솔 로그</translation>
    </message>
    <message>
        <source>Device Logs</source>
        <translation>장치 로그</translation>
    </message>
    <message>
        <source>Problem Reports</source>
        <translation>문제 보고서</translation>
    </message>
    <message>
        <source>Factory Reset</source>
        <translation>공장 초기화</translation>
    </message>
    <message>
        <source>Downloaded Ring Tone</source>
        <translation>다운로드한 벨소리</translation>
    </message>
    <message>
        <source>Screen Status</source>
        <translation>화면 상태</translation>
    </message>
    <message>
        <source>Transition Authorization Status</source>
        <translation>전환 승인 상태</translation>
    </message>
    <message>
        <source>Ethernet Information</source>
        <translation>이더넷 정보</translation>
    </message>
    <message>
        <source>Network Port Information</source>
        <translation>네트워크 포트 정보</translation>
    </message>
    <message>
        <source>Access Port Information</source>
        <translation>액세스 포트 정보</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Restricted Access Domains</source>
        <translation>제한된 액세스 도메인</translation>
    </message>
    <message>
        <source>Enable Web Server</source>
        <translation>웹 서버 활성화</translation>
    </message>
    <message>
        <source>Enable Protocol</source>
        <translation>프로토콜 활성화</translation>
    </message>
    <message>
        <source>Enable Direct Action Url</source>
        <translation>직접 작업 URL 활성화</translation>
    </message>
    <message>
        <source>Session Max Timeout</source>
        <translation>세션 최대 시간 제한</translation>
    </message>
    <message>
        <source>Session Idle Timeout</source>
        <translation>세션 유휴 시간 제한</translation>
    </message>
    <message>
        <source>Web Server Port</source>
        <translation>웹 서버 포트</translation>
    </message>
    <message>
        <source>Enable Web Admin Access</source>
        <translation>웹 관리자 액세스 활성화</translation>
    </message>
    <message>
        <source>Admin Password</source>
        <translation>관리자 암호</translation>
    </message>
    <message>
        <source>User Password</source>
        <translation>사용자 암호</translation>
    </message>
    <message>
        <source>Phone-UI-readonly</source>
        <translation>전화기 UI 읽기 전용</translation>
    </message>
    <message>
        <source>Phone-UI-User-Mode</source>
        <translation>전화기 UI 사용자 모드</translation>
    </message>
    <message>
        <source>User Password Prompt</source>
        <translation>사용자 암호 요청</translation>
    </message>
    <message>
        <source>Block Nonproxy SIP</source>
        <translation>비프록시 SIP 차단</translation>
    </message>
    <message>
        <source>PoE Power Required</source>
        <translation>필요한 PoE 전원</translation>
    </message>
    <message>
        <source>Disable Back USB Port</source>
        <translation>뒷면 USB 포트 비활성화</translation>
    </message>
    <message>
        <source>IP Mode</source>
        <translation>IP 모드</translation>
    </message>
    <message>
        <source>Connection Type</source>
        <translation>연결 유형</translation>
    </message>
    <message>
        <source>Static IP</source>
        <translation>정적 IP</translation>
    </message>
    <message>
        <source>NetMask</source>
        <translation>넷마스크</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>게이트웨이</translation>
    </message>
    <message>
        <source>Primary DNS</source>
        <translation>기본 DNS</translation>
    </message>
    <message>
        <source>Secondary DNS</source>
        <translation>보조 DNS</translation>
    </message>
    <message>
        <source>IPv6 Connection Type</source>
        <translation>IPv6 연결 유형</translation>
    </message>
    <message>
        <source>IPv6 Static IP</source>
        <translation>IPv6 정적 IP</translation>
    </message>
    <message>
        <source>Prefix Length</source>
        <translation>접두사 길이</translation>
    </message>
    <message>
        <source>IPv6 Gateway</source>
        <translation>IPv6 게이트웨이</translation>
    </message>
    <message>
        <source>IPv6 Primary DNS</source>
        <translation>IPv6 기본 DNS</translation>
    </message>
    <message>
        <source>IPv6 Secondary DNS</source>
        <translation>IPv6 보조 DNS</translation>
    </message>
    <message>
        <source>Broadcast Echo</source>
        <translation>브로드캐스트 에코</translation>
    </message>
    <message>
        <source>Auto Config</source>
        <translation>자동 구성</translation>
    </message>
    <message>
        <source>Enable 802.1X Authentication</source>
        <translation>802.1X 인증 활성화</translation>
    </message>
    <message>
        <source>Host Name</source>
        <translation>호스트 이름</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>도메인</translation>
    </message>
    <message>
        <source>DNS Server Order</source>
        <translation>DNS 서버 순서</translation>
    </message>
    <message>
        <source>DNS Query Mode</source>
        <translation>DNS 쿼리 모드</translation>
    </message>
    <message>
        <source>DNS Caching Enable</source>
        <translation>DNS 캐싱 활성화</translation>
    </message>
    <message>
        <source>Switch Port Config</source>
        <translation>스위치 포트 구성</translation>
    </message>
    <message>
        <source>PC Port Config</source>
        <translation>PC 포트 구성</translation>
    </message>
    <message>
        <source>PC PORT Enable</source>
        <translation>PC 포트 활성화</translation>
    </message>
    <message>
        <source>Enable PC Port Mirror</source>
        <translation>PC 포트 미러 활성화</translation>
    </message>
    <message>
        <source>Syslog Server</source>
        <translation>Syslog 서버</translation>
    </message>
    <message>
        <source>Syslog Identifier</source>
        <translation>Syslog 식별자</translation>
    </message>
    <message>
        <source>Debug Level</source>
        <translation>디버그 수준</translation>
    </message>
    <message>
        <source>Debug Server</source>
        <translation>디버그 서버</translation>
    </message>
    <message>
        <source>Primary NTP Server</source>
        <translation>기본 NTP 서버</translation>
    </message>
    <message>
        <source>Secondary NTP Server</source>
        <translation>보조 NTP 서버</translation>
    </message>
    <message>
        <source>Enable SSLv3</source>
        <translation>SSLv3 활성화</translation>
    </message>
    <message>
        <source>Use Config TOS</source>
        <translation>구성된 TOS 사용</translation>
    </message>
    <message>
        <source>Enable VLAN</source>
        <translation>VLAN 활성화</translation>
    </message>
    <message>
        <source>VLAN ID</source>
        <translation>VLAN ID</translation>
    </message>
    <message>
        <source>PC Port VLAN ID</source>
        <translation>PC 포트 VLAN ID</translation>
    </message>
    <message>
        <source>Enable CDP</source>
        <translation>CDP 활성화</translation>
    </message>
    <message>
        <source>Enable LLDP-MED</source>
        <translation>LLDP-MED 활성화</translation>
    </message>
    <message>
        <source>Network Startup Delay</source>
        <translation>네트워크 시작 지연</translation>
    </message>
    <message>
        <source>DHCP VLAN Option</source>
        <translation>DHCP VLAN 옵션</translation>
    </message>
    <message>
        <source>Phone-wifi-on</source>
        <translation>전화기 Wi-Fi 켜기</translation>
    </message>
    <message>
        <source>Phone-wifi-type</source>
        <translation>전화기 Wi-Fi 유형</translation>
    </message>
    <message>
        <source>Network Name</source>
        <translation>네트워크 이름</translation>
    </message>
    <message>
        <source>Security Mode</source>
        <translation>보안 모드</translation>
    </message>
    <message>
        <source>Wi-Fi User ID</source>
        <translation>Wi-Fi 사용자 ID</translation>
    </message>
    <message>
        <source>Wi-Fi Password</source>
        <translation>Wi-Fi 암호</translation>
    </message>
    <message>
        <source>WEP Key</source>
        <translation>WEP 키</translation>
    </message>
    <message>
        <source>PSK Passphrase</source>
        <translation>PSK 암호 문구</translation>
    </message>
    <message>
        <source>Frequency Band</source>
        <translation>주파수 대역</translation>
    </message>
    <message>
        <source>Wi-Fi Profile Order</source>
        <translation>Wi-Fi 프로파일 순서</translation>
    </message>
    <message>
        <source>Asset ID</source>
        <translation>자산 ID</translation>
    </message>
    <message>
        <source>CDC Challenge Password</source>
        <translation>CDC 챌린지 암호</translation>
    </message>
    <message>
        <source>CDC Root CA Fingerprint</source>
        <translation>CDC 루트 CA 지문</translation>
    </message>
    <message>
        <source>CDC Server</source>
        <translation>CDC 서버</translation>
    </message>
    <message>
        <source>Certificate Select</source>
        <translation>인증서 선택</translation>
    </message>
    <message>
        <source>Connect on Bootup</source>
        <translation>부팅 시 연결</translation>
    </message>
    <message>
        <source>Disable DF</source>
        <translation>DF 비활성화</translation>
    </message>
    <message>
        <source>Disable Side USB Port</source>
        <translation>측면 USB 포트 비활성화</translation>
    </message>
    <message>
        <source>Display Password Warnings</source>
        <translation>암호 경고 표시</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>방화벽</translation>
    </message>
    <message>
        <source>Firewall Config</source>
        <translation>방화벽 구성</translation>
    </message>
    <message>
        <source>Forced NAT64</source>
        <translation>강제 NAT64</translation>
    </message>
    <message>
        <source>PAC URL</source>
        <translation>PAC URL</translation>
    </message>
    <message>
        <source>Proxy Host</source>
        <translation>프록시 호스트</translation>
    </message>
    <message>
        <source>Proxy Mode</source>
        <translation>프록시 모드</translation>
    </message>
    <message>
        <source>Proxy Password</source>
        <translation>프록시 암호</translation>
    </message>
    <message>
        <source>Proxy Port</source>
        <translation>프록시 포트</translation>
    </message>
    <message>
        <source>Proxy Server Requires Authentication</source>
        <translation>프록시 서버 인증 필요</translation>
    </message>
    <message>
        <source>Proxy Username</source>
        <translation>프록시 사용자 이름</translation>
    </message>
    <message>
        <source>Require Authentication for LCD Menu Access</source>
        <translation>LCD 메뉴 액세스 시 인증 필요</translation>
    </message>
    <message>
        <source>TLS Cipher List</source>
        <translation>TLS 암호화 목록</translation>
    </message>
    <message>
        <source>TLS Client Min Version</source>
        <translation>TLS 클라이언트 최소 버전</translation>
    </message>
    <message>
        <source>TLS Server Min Version</source>
        <translation>TLS 서버 최소 버전</translation>
    </message>
    <message>
        <source>Use Auto Discovery (WPAD)</source>
        <translation>자동 검색 사용(WPAD)</translation>
    </message>
    <message>
        <source>VPN Password</source>
        <translation>VPN 암호</translation>
    </message>
    <message>
        <source>VPN Server</source>
        <translation>VPN 서버</translation>
    </message>
    <message>
        <source>VPN Tunnel Group</source>
        <translation>VPN 터널 그룹</translation>
    </message>
    <message>
        <source>VPN User Name</source>
        <translation>VPN 사용자 이름</translation>
    </message>
    <message>
        <source>X-SWITCH-INFO Support</source>
        <translation>X-SWITCH-INFO 지원</translation>
    </message>
    <message>
        <source>Max Forward</source>
        <translation>최대 전달 횟수</translation>
    </message>
    <message>
        <source>Max Redirection</source>
        <translation>최대 리디렉션</translation>
    </message>
    <message>
        <source>Max Auth</source>
        <translation>최대 인증 횟수</translation>
    </message>
    <message>
        <source>SIP User Agent Name</source>
        <translation>SIP 사용자 에이전트 이름</translation>
    </message>
    <message>
        <source>SIP Server Name</source>
        <translation>SIP 서버 이름</translation>
    </message>
    <message>
        <source>SIP Reg User Agent Name</source>
        <translation>SIP 등록 사용자 에이전트 이름</translation>
    </message>
    <message>
        <source>SIP Accept Language</source>
        <translation>SIP 수락 언어</translation>
    </message>
    <message>
        <source>DTMF Relay MIME Type</source>
        <translation>DTMF 릴레이 MIME 유형</translation>
    </message>
    <message>
        <source>Hook Flash MIME Type</source>
        <translation>훅 플래시 MIME 유형</translation>
    </message>
    <message>
        <source>Remove Last Reg</source>
        <translation>마지막 등록 제거</translation>
    </message>
    <message>
        <source>Use Compact Header</source>
        <translation>압축 헤더 사용</translation>
    </message>
    <message>
        <source>Escape Display Name</source>
        <translation>표시 이름 이스케이프</translation>
    </message>
    <message>
        <source>Talk Package</source>
        <translation>통화 패키지</translation>
    </message>
    <message>
        <source>Hold Package</source>
        <translation>보류 패키지</translation>
    </message>
    <message>
        <source>Conference Package</source>
        <translation>전화회의 패키지</translation>
    </message>
    <message>
        <source>RFC 2543 Call Hold</source>
        <translation>RFC 2543 통화 보류</translation>
    </message>
    <message>
        <source>Random REG CID on Reboot</source>
        <translation>재부팅 시 임의 REG CID</translation>
    </message>
    <message>
        <source>SIP TCP Port Min</source>
        <translation>SIP TCP 최소 포트</translation>
    </message>
    <message>
        <source>SIP TCP Port Max</source>
        <translation>SIP TCP 최대 포트</translation>
    </message>
    <message>
        <source>Caller ID Header</source>
        <translation>발신자 ID 헤더</translation>
    </message>
    <message>
        <source>Hold Target Before Refer</source>
        <translation>REFER 전 대상 보류</translation>
    </message>
    <message>
        <source>Dialog SDP Enable</source>
        <translation>대화 SDP 활성화</translation>
    </message>
    <message>
        <source>Keep Referee When Refer Failed</source>
        <translation>REFER 실패 시 Referee 유지</translation>
    </message>
    <message>
        <source>Display Diversion Info</source>
        <translation>전환 정보 표시</translation>
    </message>
    <message>
        <source>Display Anonymous From Header</source>
        <translation>익명 From 헤더 표시</translation>
    </message>
    <message>
        <source>Sip Accept Encoding</source>
        <translation>SIP 수락 인코딩</translation>
    </message>
    <message>
        <source>SIP IP Preference</source>
        <translation>SIP IP 기본 설정</translation>
    </message>
    <message>
        <source>Disable Local Name To Header</source>
        <translation>To 헤더의 로컬 이름 비활성화</translation>
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
        <translation>SIP 타이머 B</translation>
    </message>
    <message>
        <source>SIP Timer F</source>
        <translation>SIP 타이머 F</translation>
    </message>
    <message>
        <source>SIP Timer H</source>
        <translation>SIP 타이머 H</translation>
    </message>
    <message>
        <source>SIP Timer D</source>
        <translation>SIP 타이머 D</translation>
    </message>
    <message>
        <source>SIP Timer J</source>
        <translation>SIP 타이머 J</translation>
    </message>
    <message>
        <source>INVITE Expires</source>
        <translation>INVITE 만료</translation>
    </message>
    <message>
        <source>ReINVITE Expires</source>
        <translation>ReINVITE 만료</translation>
    </message>
    <message>
        <source>Reg Min Expires</source>
        <translation>등록 최소 만료</translation>
    </message>
    <message>
        <source>Reg Max Expires</source>
        <translation>등록 최대 만료</translation>
    </message>
    <message>
        <source>Reg Retry Intvl</source>
        <translation>등록 재시도 간격</translation>
    </message>
    <message>
        <source>Reg Retry Long Intvl</source>
        <translation>등록 재시도 긴 간격</translation>
    </message>
    <message>
        <source>Reg Retry Random Delay</source>
        <translation>등록 재시도 임의 지연</translation>
    </message>
    <message>
        <source>Reg Retry Long Random Delay</source>
        <translation>등록 재시도 긴 임의 지연</translation>
    </message>
    <message>
        <source>Reg Retry Intvl Cap</source>
        <translation>등록 재시도 간격 상한</translation>
    </message>
    <message>
        <source>Sub Min Expires</source>
        <translation>가입 최소 만료</translation>
    </message>
    <message>
        <source>Sub Max Expires</source>
        <translation>가입 최대 만료</translation>
    </message>
    <message>
        <source>Sub Retry Intvl</source>
        <translation>가입 재시도 간격</translation>
    </message>
    <message>
        <source>Try Backup RSC</source>
        <translation>백업 시도 RSC</translation>
    </message>
    <message>
        <source>Retry Reg RSC</source>
        <translation>등록 재시도 RSC</translation>
    </message>
    <message>
        <source>RTP Port Min</source>
        <translation>RTP 최소 포트</translation>
    </message>
    <message>
        <source>RTP Port Max</source>
        <translation>RTP 최대 포트</translation>
    </message>
    <message>
        <source>RTP Packet Size</source>
        <translation>RTP 패킷 크기</translation>
    </message>
    <message>
        <source>Max RTP ICMP Err</source>
        <translation>최대 RTP ICMP 오류</translation>
    </message>
    <message>
        <source>RTCP Tx Interval</source>
        <translation>RTCP 전송 간격</translation>
    </message>
    <message>
        <source>SDP IP Preference</source>
        <translation>SDP IP 기본 설정</translation>
    </message>
    <message>
        <source>INFOREQ Dynamic Payload</source>
        <translation>INFOREQ 동적 페이로드</translation>
    </message>
    <message>
        <source>Handle VIA received</source>
        <translation>VIA received 처리</translation>
    </message>
    <message>
        <source>Handle VIA rport</source>
        <translation>VIA rport 처리</translation>
    </message>
    <message>
        <source>Insert VIA received</source>
        <translation>VIA received 삽입</translation>
    </message>
    <message>
        <source>Insert VIA rport</source>
        <translation>VIA rport 삽입</translation>
    </message>
    <message>
        <source>Substitute VIA Addr</source>
        <translation>VIA 주소 대체</translation>
    </message>
    <message>
        <source>Send Resp To Src Port</source>
        <translation>소스 포트로 응답 전송</translation>
    </message>
    <message>
        <source>STUN Enable</source>
        <translation>STUN 활성화</translation>
    </message>
    <message>
        <source>STUN Test Enable</source>
        <translation>STUN 테스트 활성화</translation>
    </message>
    <message>
        <source>STUN Server</source>
        <translation>STUN 서버</translation>
    </message>
    <message>
        <source>EXT IP</source>
        <translation>외부 IP</translation>
    </message>
    <message>
        <source>EXT RTP Port Min</source>
        <translation>외부 RTP 최소 포트</translation>
    </message>
    <message>
        <source>NAT Keep Alive Intvl</source>
        <translation>NAT 연결 유지 간격</translation>
    </message>
    <message>
        <source>Redirect Keep Alive</source>
        <translation>연결 유지 리디렉션</translation>
    </message>
    <message>
        <source>MediaSec Request</source>
        <translation>MediaSec 요청</translation>
    </message>
    <message>
        <source>SSRC Reset on Rx RE-INVITE</source>
        <translation>RE-INVITE 수신 시 SSRC 재설정</translation>
    </message>
    <message>
        <source>SSRC Reset on Tx RE-INVITE</source>
        <translation>RE-INVITE 전송 시 SSRC 재설정</translation>
    </message>
    <message>
        <source>Provision Enable</source>
        <translation>프로비저닝 활성화</translation>
    </message>
    <message>
        <source>Resync On Reset</source>
        <translation>초기화 시 재동기화</translation>
    </message>
    <message>
        <source>Resync Random Delay</source>
        <translation>임의 지연 재동기화</translation>
    </message>
    <message>
        <source>Resync At (HHmm)</source>
        <translation>(HHmm)에 재동기화</translation>
    </message>
    <message>
        <source>Resync At Random Delay</source>
        <translation>임의 지연 시 재동기화</translation>
    </message>
    <message>
        <source>Resync Periodic</source>
        <translation>주기적 재동기화</translation>
    </message>
    <message>
        <source>Resync Error Retry Delay</source>
        <translation>재동기화 오류 재시도 지연</translation>
    </message>
    <message>
        <source>Forced Resync Delay</source>
        <translation>강제 재동기화 지연</translation>
    </message>
    <message>
        <source>Resync From SIP</source>
        <translation>SIP에서 재동기화</translation>
    </message>
    <message>
        <source>Resync After Upgrade Attempt</source>
        <translation>업그레이드 시도 이후에 재동기화</translation>
    </message>
    <message>
        <source>Resync Trigger {n}</source>
        <translation>재동기화 트리거 {n}</translation>
    </message>
    <message>
        <source>User Configurable Resync</source>
        <translation>사용자 구성 가능 재동기화</translation>
    </message>
    <message>
        <source>Resync Fails On FNF</source>
        <translation>FNF 시 재동기화 실패</translation>
    </message>
    <message>
        <source>Profile Authentication Type</source>
        <translation>프로파일 인증 유형</translation>
    </message>
    <message>
        <source>Profile Rule</source>
        <translation>프로파일 규칙</translation>
    </message>
    <message>
        <source>Profile Rule B</source>
        <translation>프로파일 규칙 B</translation>
    </message>
    <message>
        <source>Profile Rule C</source>
        <translation>프로파일 규칙 C</translation>
    </message>
    <message>
        <source>Profile Rule D</source>
        <translation>프로파일 규칙 D</translation>
    </message>
    <message>
        <source>DHCP Option To Use</source>
        <translation>사용할 DHCP 옵션</translation>
    </message>
    <message>
        <source>DHCPv6 Option To Use</source>
        <translation>사용할 DHCPv6 옵션</translation>
    </message>
    <message>
        <source>Log Request Msg</source>
        <translation>로그 요청 메시지</translation>
    </message>
    <message>
        <source>Log Success Msg</source>
        <translation>로그 성공 메시지</translation>
    </message>
    <message>
        <source>Log Failure Msg</source>
        <translation>로그 실패 메시지</translation>
    </message>
    <message>
        <source>Report Rule</source>
        <translation>보고서 규칙</translation>
    </message>
    <message>
        <source>HTTP Report Method</source>
        <translation>HTTP 보고서 방법</translation>
    </message>
    <message>
        <source>Report To Server</source>
        <translation>서버에 보고</translation>
    </message>
    <message>
        <source>Periodic Upload To Server</source>
        <translation>서버에 주기적 업로드</translation>
    </message>
    <message>
        <source>Upload Delay On Local Change</source>
        <translation>로컬 변경 시 업로드 지연</translation>
    </message>
    <message>
        <source>Upgrade Enable</source>
        <translation>업그레이드 활성화</translation>
    </message>
    <message>
        <source>Upgrade Error Retry Delay</source>
        <translation>업그레이드 오류 재시도 지연</translation>
    </message>
    <message>
        <source>Upgrade Rule</source>
        <translation>업그레이드 규칙</translation>
    </message>
    <message>
        <source>Log Upgrade Request Msg</source>
        <translation>업그레이드 로그 요청 메시지</translation>
    </message>
    <message>
        <source>Log Upgrade Success Msg</source>
        <translation>업그레이드 로그 성공 메시지</translation>
    </message>
    <message>
        <source>Log Upgrade Failure Msg</source>
        <translation>업그레이드 로그 실패 메시지</translation>
    </message>
    <message>
        <source>Peer Firmware Sharing</source>
        <translation>피어 펌웨어 공유</translation>
    </message>
    <message>
        <source>Peer Firmware Sharing Log Server</source>
        <translation>피어 펌웨어 공유 로그 서버</translation>
    </message>
    <message>
        <source>Cisco Headset Upgrade Rule</source>
        <translation>Cisco 헤드셋 업그레이드 규칙</translation>
    </message>
    <message>
        <source>Custom CA Rule</source>
        <translation>사용자 지정 CA 규칙</translation>
    </message>
    <message>
        <source>HTTP User Agent Name</source>
        <translation>HTTP 사용자 에이전트 이름</translation>
    </message>
    <message>
        <source>PRT Upload Rule</source>
        <translation>PRT 업로드 규칙</translation>
    </message>
    <message>
        <source>PRT Upload Method</source>
        <translation>PRT 업로드 방법</translation>
    </message>
    <message>
        <source>PRT Max Timer</source>
        <translation>PRT 최대 타이머</translation>
    </message>
    <message>
        <source>PRT Name</source>
        <translation>PRT 이름</translation>
    </message>
    <message>
        <source>PRT HTTP Header</source>
        <translation>PRT HTTP 헤더</translation>
    </message>
    <message>
        <source>PRT HTTP Header Value</source>
        <translation>PRT HTTP 헤더 값</translation>
    </message>
    <message>
        <source>PRT Upload at Crash</source>
        <translation>충돌 시 PRT 업로드</translation>
    </message>
    <message>
        <source>Device Config Version</source>
        <translation>장치 구성 버전</translation>
    </message>
    <message>
        <source>MIC Cert Refresh Enable</source>
        <translation>MIC 인증서 새로 고침 활성화</translation>
    </message>
    <message>
        <source>MIC Cert Refresh Rule</source>
        <translation>MIC 인증서 새로 고침 규칙</translation>
    </message>
    <message>
        <source>Transition Authorization Rule</source>
        <translation>전환 승인 규칙</translation>
    </message>
    <message>
        <source>Transition Authorization Error Retry Delay</source>
        <translation>전환 승인 오류 재시도 지연</translation>
    </message>
    <message>
        <source>Transition Authorization Type</source>
        <translation>전환 승인 유형</translation>
    </message>
    <message>
        <source>IKM HTTP Encrypt Content</source>
        <translation>IKM HTTP 콘텐츠 암호화</translation>
    </message>
    <message>
        <source>Downgrade Rev Limit</source>
        <translation>다운그레이드 버전 제한</translation>
    </message>
    <message>
        <source>Profile Account Enable</source>
        <translation>프로파일 계정 활성화</translation>
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
        <translation>케이던스 {n}</translation>
    </message>
    <message>
        <source>Ring{n}</source>
        <translation>벨소리 {n}</translation>
    </message>
    <message>
        <source>G711u Codec Name</source>
        <translation>G711u 코덱 이름</translation>
    </message>
    <message>
        <source>G711a Codec Name</source>
        <translation>G711a 코덱 이름</translation>
    </message>
    <message>
        <source>G729a Codec Name</source>
        <translation>G729a 코덱 이름</translation>
    </message>
    <message>
        <source>G729b Codec Name</source>
        <translation>G729b 코덱 이름</translation>
    </message>
    <message>
        <source>G722 Codec Name</source>
        <translation>G722 코덱 이름</translation>
    </message>
    <message>
        <source>G722.2 Codec Name</source>
        <translation>G722.2 코덱 이름</translation>
    </message>
    <message>
        <source>iLBC Codec Name</source>
        <translation>iLBC 코덱 이름</translation>
    </message>
    <message>
        <source>iSAC Codec Name</source>
        <translation>iSAC 코덱 이름</translation>
    </message>
    <message>
        <source>OPUS Codec Name</source>
        <translation>OPUS 코덱 이름</translation>
    </message>
    <message>
        <source>AVT Codec Name</source>
        <translation>AVT 코덱 이름</translation>
    </message>
    <message>
        <source>G722.2 Dynamic Payload</source>
        <translation>G722.2 동적 페이로드</translation>
    </message>
    <message>
        <source>G722.2 OA Dynamic Payload</source>
        <translation>G722.2 OA 동적 페이로드</translation>
    </message>
    <message>
        <source>iLBC Dynamic Payload</source>
        <translation>iLBC 동적 페이로드</translation>
    </message>
    <message>
        <source>iLBC 30ms Dynamic Payload</source>
        <translation>iLBC 30ms 동적 페이로드</translation>
    </message>
    <message>
        <source>iSAC Dynamic Payload</source>
        <translation>iSAC 동적 페이로드</translation>
    </message>
    <message>
        <source>OPUS Dynamic Payload</source>
        <translation>OPUS 동적 페이로드</translation>
    </message>
    <message>
        <source>H264 BP0 Dynamic Payload</source>
        <translation>H264 BP0 동적 페이로드</translation>
    </message>
    <message>
        <source>H264 BP1 Dynamic Payload</source>
        <translation>H264 BP1 동적 페이로드</translation>
    </message>
    <message>
        <source>H264 HP Dynamic Payload</source>
        <translation>H264 HP 동적 페이로드</translation>
    </message>
    <message>
        <source>AVT Dynamic Payload</source>
        <translation>AVT 동적 페이로드</translation>
    </message>
    <message>
        <source>AVT 16kHz Dynamic Payload</source>
        <translation>AVT 16kHz 동적 페이로드</translation>
    </message>
    <message>
        <source>AVT 48kHz Dynamic Payload</source>
        <translation>AVT 48kHz 동적 페이로드</translation>
    </message>
    <message>
        <source>G711u Enable</source>
        <translation>G711u 활성화</translation>
    </message>
    <message>
        <source>G711a Enable</source>
        <translation>G711a 활성화</translation>
    </message>
    <message>
        <source>G729a Enable</source>
        <translation>G729a 활성화</translation>
    </message>
    <message>
        <source>G722 Enable</source>
        <translation>G722 활성화</translation>
    </message>
    <message>
        <source>G722.2 Enable</source>
        <translation>G722.2 활성화</translation>
    </message>
    <message>
        <source>iLBC Enable</source>
        <translation>iLBC 활성화</translation>
    </message>
    <message>
        <source>iSAC Enable</source>
        <translation>iSAC 활성화</translation>
    </message>
    <message>
        <source>OPUS Enable</source>
        <translation>OPUS 활성화</translation>
    </message>
    <message>
        <source>H264 BP0 Enable</source>
        <translation>H264 BP0 활성화</translation>
    </message>
    <message>
        <source>H264 BP1 Enable</source>
        <translation>H264 BP1 활성화</translation>
    </message>
    <message>
        <source>H264 HP Enable</source>
        <translation>H264 HP 활성화</translation>
    </message>
    <message>
        <source>Prefer G711u Code</source>
        <translation>G711u 우선 사용 코드</translation>
    </message>
    <message>
        <source>Force G711u Code</source>
        <translation>G711u 강제 사용 코드</translation>
    </message>
    <message>
        <source>Prefer G711a Code</source>
        <translation>G711a 우선 사용 코드</translation>
    </message>
    <message>
        <source>Force G711a Code</source>
        <translation>G711a 강제 사용 코드</translation>
    </message>
    <message>
        <source>Prefer G722 Code</source>
        <translation>G722 우선 사용 코드</translation>
    </message>
    <message>
        <source>Force G722 Code</source>
        <translation>G722 강제 사용 코드</translation>
    </message>
    <message>
        <source>Prefer G722.2 Code</source>
        <translation>G722.2 우선 사용 코드</translation>
    </message>
    <message>
        <source>Force G722.2 Code</source>
        <translation>G722.2 강제 사용 코드</translation>
    </message>
    <message>
        <source>Prefer G729a Code</source>
        <translation>G729a 우선 사용 코드</translation>
    </message>
    <message>
        <source>Force G729a Code</source>
        <translation>G729a 강제 사용 코드</translation>
    </message>
    <message>
        <source>Prefer iLBC Code</source>
        <translation>iLBC 우선 사용 코드</translation>
    </message>
    <message>
        <source>Force iLBC Code</source>
        <translation>iLBC 강제 사용 코드</translation>
    </message>
    <message>
        <source>Prefer ISAC Code</source>
        <translation>ISAC 우선 사용 코드</translation>
    </message>
    <message>
        <source>Force ISAC Code</source>
        <translation>ISAC 강제 사용 코드</translation>
    </message>
    <message>
        <source>Prefer OPUS Code</source>
        <translation>OPUS 우선 사용 코드</translation>
    </message>
    <message>
        <source>Force OPUS Code</source>
        <translation>OPUS 강제 사용 코드</translation>
    </message>
    <message>
        <source>Cfwd All Act Code</source>
        <translation>모든 통화 착신 전환 활성화 코드</translation>
    </message>
    <message>
        <source>Cfwd All Deact Code</source>
        <translation>모든 통화 착신 전환 비활성화 코드</translation>
    </message>
    <message>
        <source>Cfwd Busy Act Code</source>
        <translation>통화 중 착신 전환 활성화 코드</translation>
    </message>
    <message>
        <source>Cfwd Busy Deact Code</source>
        <translation>통화 중 착신 전환 비활성화 코드</translation>
    </message>
    <message>
        <source>Cfwd No Ans Act Code</source>
        <translation>무응답 착신 전환 활성화 코드</translation>
    </message>
    <message>
        <source>Cfwd No Ans Deact Code</source>
        <translation>무응답 착신 전환 비활성화 코드</translation>
    </message>
    <message>
        <source>CW Act Code</source>
        <translation>통화 대기 활성화 코드</translation>
    </message>
    <message>
        <source>CW Deact Code</source>
        <translation>통화 대기 비활성화 코드</translation>
    </message>
    <message>
        <source>CW Per Call Act Code</source>
        <translation>통화별 통화 대기 활성화 코드</translation>
    </message>
    <message>
        <source>CW Per Call Deact Code</source>
        <translation>통화별 통화 대기 비활성화 코드</translation>
    </message>
    <message>
        <source>Block CID Act Code</source>
        <translation>발신자 ID 차단 활성화 코드</translation>
    </message>
    <message>
        <source>Block CID Deact Code</source>
        <translation>발신자 ID 차단 비활성화 코드</translation>
    </message>
    <message>
        <source>Block CID Per Call Act Code</source>
        <translation>통화별 발신자 ID 차단 활성화 코드</translation>
    </message>
    <message>
        <source>Block CID Per Call Deact Code</source>
        <translation>통화별 발신자 ID 차단 비활성화 코드</translation>
    </message>
    <message>
        <source>Block ANC Act Code</source>
        <translation>익명 통화 차단 활성화 코드</translation>
    </message>
    <message>
        <source>Block ANC Deact Code</source>
        <translation>익명 통화 차단 비활성화 코드</translation>
    </message>
    <message>
        <source>DND Act Code</source>
        <translation>방해 금지 활성화 코드</translation>
    </message>
    <message>
        <source>DND Deact Code</source>
        <translation>방해 금지 비활성화 코드</translation>
    </message>
    <message>
        <source>Secure All Call Act Code</source>
        <translation>모든 통화 보안 활성화 코드</translation>
    </message>
    <message>
        <source>Secure No Call Act Code</source>
        <translation>통화 보안 안 함 활성화 코드</translation>
    </message>
    <message>
        <source>Secure One Call Act Code</source>
        <translation>단일 통화 보안 활성화 코드</translation>
    </message>
    <message>
        <source>Secure One Call Deact Code</source>
        <translation>단일 통화 보안 비활성화 코드</translation>
    </message>
    <message>
        <source>Exec Call Filter Act Code</source>
        <translation>임원 통화 필터 활성화 코드</translation>
    </message>
    <message>
        <source>Exec Call Filter Deact Code</source>
        <translation>임원 통화 필터 비활성화 코드</translation>
    </message>
    <message>
        <source>Call Return Code</source>
        <translation>통화 회신 코드</translation>
    </message>
    <message>
        <source>Blind Transfer Code</source>
        <translation>블라인드 호 전환 코드</translation>
    </message>
    <message>
        <source>Paging Code</source>
        <translation>페이징 코드</translation>
    </message>
    <message>
        <source>Call Park Code</source>
        <translation>통화 지정 보류 코드</translation>
    </message>
    <message>
        <source>Call Pickup Code</source>
        <translation>당겨받기 코드</translation>
    </message>
    <message>
        <source>Call Unpark Code</source>
        <translation>통화 지정 보류 해제 코드</translation>
    </message>
    <message>
        <source>Group Call Pickup Code</source>
        <translation>그룹 당겨받기 코드</translation>
    </message>
    <message>
        <source>Exec Assistant Call Initiate Code</source>
        <translation>임원 비서 통화 시작 코드</translation>
    </message>
    <message>
        <source>Exec Assistant Call Push Code</source>
        <translation>임원 비서 통화 푸시 코드</translation>
    </message>
    <message>
        <source>Exec Call Retrieve Code</source>
        <translation>임원 통화 가져오기 코드</translation>
    </message>
    <message>
        <source>Exec Call Bridge Code</source>
        <translation>임원 통화 브리지 코드</translation>
    </message>
    <message>
        <source>Referral Services Codes</source>
        <translation>참조 서비스 코드</translation>
    </message>
    <message>
        <source>Feature Dial Services Codes</source>
        <translation>기능 다이얼 서비스 코드</translation>
    </message>
    <message>
        <source>Service Annc Base Number</source>
        <translation>서비스 안내 기본 번호</translation>
    </message>
    <message>
        <source>Service Annc Extension Codes</source>
        <translation>서비스 안내 내선 코드</translation>
    </message>
    <message>
        <source>Conference Serv</source>
        <translation>전화회의 서비스</translation>
    </message>
    <message>
        <source>Attn Transfer Serv</source>
        <translation>상담 호 전환 서비스</translation>
    </message>
    <message>
        <source>Blind Transfer Serv</source>
        <translation>블라인드 호 전환 서비스</translation>
    </message>
    <message>
        <source>DND Serv</source>
        <translation>방해 금지 서비스</translation>
    </message>
    <message>
        <source>Block ANC Serv</source>
        <translation>익명 통화 차단 서비스</translation>
    </message>
    <message>
        <source>Block CID Serv</source>
        <translation>발신자 ID 차단 서비스</translation>
    </message>
    <message>
        <source>Secure Call Serv</source>
        <translation>보안 통화 서비스</translation>
    </message>
    <message>
        <source>Cfwd All Serv</source>
        <translation>모든 통화 착신 전환 서비스</translation>
    </message>
    <message>
        <source>Cfwd Busy Serv</source>
        <translation>통화 중 착신 전환 서비스</translation>
    </message>
    <message>
        <source>Cfwd No Ans Serv</source>
        <translation>무응답 착신 전환 서비스</translation>
    </message>
    <message>
        <source>Paging Serv</source>
        <translation>페이징 서비스</translation>
    </message>
    <message>
        <source>Call Park Serv</source>
        <translation>통화 지정 보류 서비스</translation>
    </message>
    <message>
        <source>Call Pick Up Serv</source>
        <translation>당겨받기 서비스</translation>
    </message>
    <message>
        <source>ACD Login Serv</source>
        <translation>ACD 로그인 서비스</translation>
    </message>
    <message>
        <source>Group Call Pick Up Serv</source>
        <translation>그룹 당겨받기 서비스</translation>
    </message>
    <message>
        <source>Service Annc Serv</source>
        <translation>서비스 안내 서비스</translation>
    </message>
    <message>
        <source>Call Recording Serv</source>
        <translation>통화 녹음 서비스</translation>
    </message>
    <message>
        <source>Video Serv</source>
        <translation>비디오 서비스</translation>
    </message>
    <message>
        <source>Reverse Phone Lookup Serv</source>
        <translation>전화번호 역조회 서비스</translation>
    </message>
    <message>
        <source>Idle Key List</source>
        <translation>유휴 키 목록</translation>
    </message>
    <message>
        <source>Missed Call Key List</source>
        <translation>부재중 전화 키 목록</translation>
    </message>
    <message>
        <source>Off Hook Key List</source>
        <translation>오프훅 키 목록</translation>
    </message>
    <message>
        <source>Dialing Input Key List</source>
        <translation>다이얼 입력 키 목록</translation>
    </message>
    <message>
        <source>Progressing Key List</source>
        <translation>진행 중 키 목록</translation>
    </message>
    <message>
        <source>Connected Key List</source>
        <translation>연결됨 키 목록</translation>
    </message>
    <message>
        <source>Start-Xfer Key List</source>
        <translation>호 전환 시작 키 목록</translation>
    </message>
    <message>
        <source>Start-Conf Key List</source>
        <translation>전화회의 시작 키 목록</translation>
    </message>
    <message>
        <source>Conferencing Key List</source>
        <translation>전화회의 중 키 목록</translation>
    </message>
    <message>
        <source>Releasing Key List</source>
        <translation>해제 중 키 목록</translation>
    </message>
    <message>
        <source>Hold Key List</source>
        <translation>보류 키 목록</translation>
    </message>
    <message>
        <source>Ringing Key List</source>
        <translation>벨 울림 키 목록</translation>
    </message>
    <message>
        <source>Shared Active Key List</source>
        <translation>공유 활성 키 목록</translation>
    </message>
    <message>
        <source>Shared Held Key List</source>
        <translation>공유 보류 키 목록</translation>
    </message>
    <message>
        <source>Connected Video Key List</source>
        <translation>연결된 비디오 키 목록</translation>
    </message>
    <message>
        <source>Exec Assistant Key List</source>
        <translation>임원 비서 키 목록</translation>
    </message>
    <message>
        <source>Broadsoft Call History Key List</source>
        <translation>Broadsoft 통화 기록 키 목록</translation>
    </message>
    <message>
        <source>Dial Tone</source>
        <translation>발신음</translation>
    </message>
    <message>
        <source>Outside Dial Tone</source>
        <translation>외부 발신음</translation>
    </message>
    <message>
        <source>Prompt Tone</source>
        <translation>안내음</translation>
    </message>
    <message>
        <source>Busy Tone</source>
        <translation>통화 중 신호음</translation>
    </message>
    <message>
        <source>Reorder Tone</source>
        <translation>리오더 신호음</translation>
    </message>
    <message>
        <source>Off Hook Warning Tone</source>
        <translation>오프훅 경고음</translation>
    </message>
    <message>
        <source>Ring Back Tone</source>
        <translation>링백 신호음</translation>
    </message>
    <message>
        <source>Call Waiting Tone</source>
        <translation>통화 대기 신호음</translation>
    </message>
    <message>
        <source>Confirm Tone</source>
        <translation>확인음</translation>
    </message>
    <message>
        <source>MWI Dial Tone</source>
        <translation>MWI 발신음</translation>
    </message>
    <message>
        <source>Cfwd Dial Tone</source>
        <translation>착신 전환 발신음</translation>
    </message>
    <message>
        <source>Holding Tone</source>
        <translation>보류음</translation>
    </message>
    <message>
        <source>Conference Tone</source>
        <translation>전화회의 신호음</translation>
    </message>
    <message>
        <source>Secure Call Indication Tone</source>
        <translation>보안 통화 알림음</translation>
    </message>
    <message>
        <source>Page Tone</source>
        <translation>페이징 신호음</translation>
    </message>
    <message>
        <source>Alert Tone</source>
        <translation>경고음</translation>
    </message>
    <message>
        <source>Mute Tone</source>
        <translation>음소거 신호음</translation>
    </message>
    <message>
        <source>Unmute Tone</source>
        <translation>음소거 해제 신호음</translation>
    </message>
    <message>
        <source>System Beep</source>
        <translation>시스템 신호음</translation>
    </message>
    <message>
        <source>Call Pickup Tone</source>
        <translation>당겨받기 신호음</translation>
    </message>
    <message>
        <source>Reorder Delay</source>
        <translation>리오더 지연</translation>
    </message>
    <message>
        <source>Interdigit Long Timer</source>
        <translation>숫자 간 긴 타이머</translation>
    </message>
    <message>
        <source>Interdigit Short Timer</source>
        <translation>숫자 간 짧은 타이머</translation>
    </message>
    <message>
        <source>Set Local Date (mm/dd/yyyy)</source>
        <translation>현지 날짜 설정(mm/dd/yyyy)</translation>
    </message>
    <message>
        <source>Set Local Time (HH/mm)</source>
        <translation>현지 시간 설정(HH/mm)</translation>
    </message>
    <message>
        <source>Time Zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Time Offset (HH/mm)</source>
        <translation>시간 오프셋(HH/mm)</translation>
    </message>
    <message>
        <source>Ignore DHCP Time Offset</source>
        <translation>DHCP 시간 오프셋 무시</translation>
    </message>
    <message>
        <source>Daylight Saving Time Rule</source>
        <translation>일광 절약 시간 규칙</translation>
    </message>
    <message>
        <source>Daylight Saving Time Enable</source>
        <translation>일광 절약 시간 활성화</translation>
    </message>
    <message>
        <source>Dictionary Server Script</source>
        <translation>사전 서버 스크립트</translation>
    </message>
    <message>
        <source>Language Selection</source>
        <translation>언어 선택</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>로케일</translation>
    </message>
    <message>
        <source>Station Name</source>
        <translation>스테이션 이름</translation>
    </message>
    <message>
        <source>Station Display Name</source>
        <translation>스테이션 표시 이름</translation>
    </message>
    <message>
        <source>Voice Mail Number</source>
        <translation>음성 메일 번호</translation>
    </message>
    <message>
        <source>Bandwidth Allowance</source>
        <translation>허용 대역폭</translation>
    </message>
    <message>
        <source>Bluetooth Mode</source>
        <translation>Bluetooth 모드</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>회선</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>내선</translation>
    </message>
    <message>
        <source>Short Name</source>
        <translation>짧은 이름</translation>
    </message>
    <message>
        <source>Share Call Appearance</source>
        <translation>공유 통화 표시</translation>
    </message>
    <message>
        <source>Extended Function</source>
        <translation>확장 기능</translation>
    </message>
    <message>
        <source>Line ID Mapping</source>
        <translation>회선 ID 매핑</translation>
    </message>
    <message>
        <source>SCA Barge-In-Enable</source>
        <translation>SCA 참여 활성화</translation>
    </message>
    <message>
        <source>SCA Sticky Auto Line Seize</source>
        <translation>SCA 고정 자동 회선 점유</translation>
    </message>
    <message>
        <source>Call Appearances Per Line</source>
        <translation>회선당 통화 표시</translation>
    </message>
    <message>
        <source>Silent Ring Duration</source>
        <translation>무음 벨소리 기간</translation>
    </message>
    <message>
        <source>EM Enable</source>
        <translation>EM 활성화</translation>
    </message>
    <message>
        <source>EM User Domain</source>
        <translation>EM 사용자 도메인</translation>
    </message>
    <message>
        <source>Session Timer(m)</source>
        <translation>세션 타이머(분)</translation>
    </message>
    <message>
        <source>Countdown Timer(s)</source>
        <translation>카운트다운 타이머(초)</translation>
    </message>
    <message>
        <source>Preferred Password Input Mode</source>
        <translation>선호하는 암호 입력 모드</translation>
    </message>
    <message>
        <source>XSI Host Server</source>
        <translation>XSI 호스트 서버</translation>
    </message>
    <message>
        <source>XSI Authentication Type</source>
        <translation>XSI 인증 유형</translation>
    </message>
    <message>
        <source>Login User ID</source>
        <translation>로그인 사용자 ID</translation>
    </message>
    <message>
        <source>Login Password</source>
        <translation>로그인 암호</translation>
    </message>
    <message>
        <source>SIP Auth ID</source>
        <translation>SIP 인증 ID</translation>
    </message>
    <message>
        <source>SIP Password</source>
        <translation>SIP 암호</translation>
    </message>
    <message>
        <source>Directory Enable</source>
        <translation>디렉터리 활성화</translation>
    </message>
    <message>
        <source>Directory Name</source>
        <translation>디렉터리 이름</translation>
    </message>
    <message>
        <source>Directory Type</source>
        <translation>디렉터리 유형</translation>
    </message>
    <message>
        <source>CallLog Enable</source>
        <translation>통화 로그 활성화</translation>
    </message>
    <message>
        <source>CallLog Associated Line</source>
        <translation>통화 로그 연결 회선</translation>
    </message>
    <message>
        <source>Display Recents From</source>
        <translation>최근 통화 표시 출처</translation>
    </message>
    <message>
        <source>XMPP Enable</source>
        <translation>XMPP 활성화</translation>
    </message>
    <message>
        <source>XMPP Server</source>
        <translation>XMPP 서버</translation>
    </message>
    <message>
        <source>XMPP Port</source>
        <translation>XMPP 포트</translation>
    </message>
    <message>
        <source>XMPP User ID</source>
        <translation>XMPP 사용자 ID</translation>
    </message>
    <message>
        <source>XMPP Password</source>
        <translation>XMPP 암호</translation>
    </message>
    <message>
        <source>Login Invisible</source>
        <translation>보이지 않게 로그인</translation>
    </message>
    <message>
        <source>XMPP Retry Interval</source>
        <translation>XMPP 재시도 간격</translation>
    </message>
    <message>
        <source>Page Service URL</source>
        <translation>페이징 서비스 URL</translation>
    </message>
    <message>
        <source>XML Directory Service Name</source>
        <translation>XML 디렉터리 서비스 이름</translation>
    </message>
    <message>
        <source>XML Directory Service URL</source>
        <translation>XML 디렉터리 서비스 URL</translation>
    </message>
    <message>
        <source>XML Application Service Name</source>
        <translation>XML 애플리케이션 서비스 이름</translation>
    </message>
    <message>
        <source>XML Application Service URL</source>
        <translation>XML 애플리케이션 서비스 URL</translation>
    </message>
    <message>
        <source>XML User Name</source>
        <translation>XML 사용자 이름</translation>
    </message>
    <message>
        <source>XML Password</source>
        <translation>XML 암호</translation>
    </message>
    <message>
        <source>CISCO XML EXE Enable</source>
        <translation>CISCO XML EXE 활성화</translation>
    </message>
    <message>
        <source>CISCO XML EXE Auth Mode</source>
        <translation>CISCO XML EXE 인증 모드</translation>
    </message>
    <message>
        <source>Group Paging Script</source>
        <translation>그룹 페이징 스크립트</translation>
    </message>
    <message>
        <source>Group P Paging Script</source>
        <translation>그룹 P 페이징 스크립트</translation>
    </message>
    <message>
        <source>LDAP Dir Enable</source>
        <translation>LDAP 디렉터리 활성화</translation>
    </message>
    <message>
        <source>LDAP Corp Dir Name</source>
        <translation>LDAP 회사 디렉터리 이름</translation>
    </message>
    <message>
        <source>LDAP Server</source>
        <translation>LDAP 서버</translation>
    </message>
    <message>
        <source>LDAP Search Base</source>
        <translation>LDAP 검색 기준</translation>
    </message>
    <message>
        <source>LDAP Client DN</source>
        <translation>LDAP 클라이언트 DN</translation>
    </message>
    <message>
        <source>LDAP Username</source>
        <translation>LDAP 사용자 이름</translation>
    </message>
    <message>
        <source>LDAP User Name</source>
        <translation>LDAP 사용자 이름</translation>
    </message>
    <message>
        <source>LDAP Password</source>
        <translation>LDAP 암호</translation>
    </message>
    <message>
        <source>LDAP Auth Method</source>
        <translation>LDAP 인증 방법</translation>
    </message>
    <message>
        <source>LDAP Last Name Filter</source>
        <translation>LDAP 성 필터</translation>
    </message>
    <message>
        <source>LDAP First Name Filter</source>
        <translation>LDAP 이름 필터</translation>
    </message>
    <message>
        <source>LDAP Search Item {n}</source>
        <translation>LDAP 검색 항목 {n}</translation>
    </message>
    <message>
        <source>LDAP Item {n} Filter</source>
        <translation>LDAP 항목 {n} 필터</translation>
    </message>
    <message>
        <source>LDAP Display Attrs</source>
        <translation>LDAP 표시 속성</translation>
    </message>
    <message>
        <source>LDAP Number Mapping</source>
        <translation>LDAP 번호 매핑</translation>
    </message>
    <message>
        <source>LDAP Prompt For Empty Credentials</source>
        <translation>빈 LDAP 자격 증명 요청</translation>
    </message>
    <message>
        <source>LDAP StartTLS Enable</source>
        <translation>LDAP StartTLS 활성화</translation>
    </message>
    <message>
        <source>LDAP Unified Search Enable</source>
        <translation>LDAP 통합 검색 활성화</translation>
    </message>
    <message>
        <source>Programmable Softkey Enable</source>
        <translation>프로그래밍 가능 소프트키 활성화</translation>
    </message>
    <message>
        <source>WideBand Handset Enable</source>
        <translation>광대역 핸드셋 활성화</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>접근성</translation>
    </message>
    <message>
        <source>Add Contacts to Directory Personal</source>
        <translation>개인 디렉터리에 연락처 추가</translation>
    </message>
    <message>
        <source>Allowed APIs</source>
        <translation>허용된 API</translation>
    </message>
    <message>
        <source>Assistant Call Filter</source>
        <translation>비서 통화 필터</translation>
    </message>
    <message>
        <source>Auto Collapse Into Line Key</source>
        <translation>회선 키로 자동 축소</translation>
    </message>
    <message>
        <source>BLF Callpark On Line Key Enable</source>
        <translation>회선 키의 BLF 통화 지정 보류 활성화</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Browse Mode Enable</source>
        <translation>찾아보기 모드 활성화</translation>
    </message>
    <message>
        <source>Call Statistics</source>
        <translation>통화 통계</translation>
    </message>
    <message>
        <source>Cfwd All</source>
        <translation>모든 통화 착신 전환</translation>
    </message>
    <message>
        <source>Cfwd Busy</source>
        <translation>통화 중 착신 전환</translation>
    </message>
    <message>
        <source>Cfwd No Answer</source>
        <translation>무응답 착신 전환</translation>
    </message>
    <message>
        <source>Cfwd No Answer Delay</source>
        <translation>무응답 착신 전환 지연</translation>
    </message>
    <message>
        <source>Cfwd No Answer Dest</source>
        <translation>무응답 착신 전환 대상</translation>
    </message>
    <message>
        <source>Control Server URL</source>
        <translation>제어 서버 URL</translation>
    </message>
    <message>
        <source>DND Off LED</source>
        <translation>방해 금지 꺼짐 LED</translation>
    </message>
    <message>
        <source>Device Administration</source>
        <translation>장치 관리</translation>
    </message>
    <message>
        <source>Display XMPP User ID With Top Priority</source>
        <translation>XMPP 사용자 ID 우선 표시</translation>
    </message>
    <message>
        <source>Enable Direct PLK Configuration</source>
        <translation>직접 PLK 구성 활성화</translation>
    </message>
    <message>
        <source>Executive Assistant</source>
        <translation>임원 비서</translation>
    </message>
    <message>
        <source>Executive Assistant Role</source>
        <translation>임원 비서 역할</translation>
    </message>
    <message>
        <source>FIPS Mode</source>
        <translation>FIPS 모드</translation>
    </message>
    <message>
        <source>Factory Reset Menu</source>
        <translation>공장 초기화 메뉴</translation>
    </message>
    <message>
        <source>Forward Softkey</source>
        <translation>착신 전환 소프트키</translation>
    </message>
    <message>
        <source>Keep Focus On Active Call</source>
        <translation>활성 통화에 포커스 유지</translation>
    </message>
    <message>
        <source>Max Display Records</source>
        <translation>최대 표시 레코드</translation>
    </message>
    <message>
        <source>Network Configuration</source>
        <translation>네트워크 구성</translation>
    </message>
    <message>
        <source>Peripheral Inventory Enable</source>
        <translation>주변 장치 인벤토리 활성화</translation>
    </message>
    <message>
        <source>Personal Directory Enable</source>
        <translation>개인 디렉터리 활성화</translation>
    </message>
    <message>
        <source>Profile Rule Menu</source>
        <translation>프로파일 규칙 메뉴</translation>
    </message>
    <message>
        <source>RTP Before ACK</source>
        <translation>ACK 이전 RTP</translation>
    </message>
    <message>
        <source>Replace Unresolved Caller Name with Number</source>
        <translation>확인되지 않은 발신자 이름을 번호로 대체</translation>
    </message>
    <message>
        <source>Report Problem Menu</source>
        <translation>문제 보고 메뉴</translation>
    </message>
    <message>
        <source>Ringer Volume Control</source>
        <translation>벨소리 볼륨 제어</translation>
    </message>
    <message>
        <source>Search All Enable</source>
        <translation>전체 검색 활성화</translation>
    </message>
    <message>
        <source>Share Line Event Package Type</source>
        <translation>공유 회선 이벤트 패키지 유형</translation>
    </message>
    <message>
        <source>Speed Dials</source>
        <translation>단축 다이얼</translation>
    </message>
    <message>
        <source>Survivability Test Mode</source>
        <translation>생존성 테스트 모드</translation>
    </message>
    <message>
        <source>User Preferences</source>
        <translation>사용자 기본 설정</translation>
    </message>
    <message>
        <source>Video Menu</source>
        <translation>비디오 메뉴</translation>
    </message>
    <message>
        <source>Webex Calendar Enable</source>
        <translation>Webex 일정 활성화</translation>
    </message>
    <message>
        <source>Webex Directory Enable</source>
        <translation>Webex 디렉터리 활성화</translation>
    </message>
    <message>
        <source>Webex Directory Name</source>
        <translation>Webex 디렉터리 이름</translation>
    </message>
    <message>
        <source>Webex Metrics Enable</source>
        <translation>Webex 메트릭 활성화</translation>
    </message>
    <message>
        <source>Webex Onboard Enable</source>
        <translation>Webex 온보딩 활성화</translation>
    </message>
    <message>
        <source>XsiDir EnterpriseCommon Enable</source>
        <translation>XSI 기업 공통 디렉터리 활성화</translation>
    </message>
    <message>
        <source>XsiDir EnterpriseCommon Name</source>
        <translation>XSI 기업 공통 디렉터리 이름</translation>
    </message>
    <message>
        <source>XsiDir Enterprise Enable</source>
        <translation>XSI 기업 디렉터리 활성화</translation>
    </message>
    <message>
        <source>XsiDir Enterprise Name</source>
        <translation>XSI 기업 디렉터리 이름</translation>
    </message>
    <message>
        <source>XsiDir GroupCommon Enable</source>
        <translation>XSI 그룹 공통 디렉터리 활성화</translation>
    </message>
    <message>
        <source>XsiDir GroupCommon Name</source>
        <translation>XSI 그룹 공통 디렉터리 이름</translation>
    </message>
    <message>
        <source>XsiDir Group Enable</source>
        <translation>XSI 그룹 디렉터리 활성화</translation>
    </message>
    <message>
        <source>XsiDir Group Name</source>
        <translation>XSI 그룹 디렉터리 이름</translation>
    </message>
    <message>
        <source>XsiDir Individual Mode Enable</source>
        <translation>XSI 디렉터리 개별 모드 활성화</translation>
    </message>
    <message>
        <source>XsiDir Personal Enable</source>
        <translation>XSI 개인 디렉터리 활성화</translation>
    </message>
    <message>
        <source>XsiDir Personal Name</source>
        <translation>XSI 개인 디렉터리 이름</translation>
    </message>
    <message>
        <source>ice stun enable</source>
        <translation>ICE STUN 활성화</translation>
    </message>
    <message>
        <source>Line Enable</source>
        <translation>회선 활성화</translation>
    </message>
    <message>
        <source>Share Ext</source>
        <translation>공유 내선</translation>
    </message>
    <message>
        <source>Shared User ID</source>
        <translation>공유 사용자 ID</translation>
    </message>
    <message>
        <source>Subscription Expires</source>
        <translation>가입 만료</translation>
    </message>
    <message>
        <source>Restrict MWI</source>
        <translation>MWI 제한</translation>
    </message>
    <message>
        <source>NAT Mapping Enable</source>
        <translation>NAT 매핑 활성화</translation>
    </message>
    <message>
        <source>NAT Keep Alive Enable</source>
        <translation>NAT 연결 유지 활성화</translation>
    </message>
    <message>
        <source>NAT Keep Alive Msg</source>
        <translation>NAT 연결 유지 메시지</translation>
    </message>
    <message>
        <source>NAT Keep Alive Dest</source>
        <translation>NAT 연결 유지 대상</translation>
    </message>
    <message>
        <source>SIP TOS DiffServ Value</source>
        <translation>SIP TOS DiffServ 값</translation>
    </message>
    <message>
        <source>RTP TOS DiffServ Value</source>
        <translation>RTP TOS DiffServ 값</translation>
    </message>
    <message>
        <source>Video RTP TOS DiffServ Value</source>
        <translation>비디오 RTP TOS DiffServ 값</translation>
    </message>
    <message>
        <source>SIP Transport</source>
        <translation>SIP 전송</translation>
    </message>
    <message>
        <source>SIP Port</source>
        <translation>SIP 포트</translation>
    </message>
    <message>
        <source>SIP 100REL Enable</source>
        <translation>SIP 100REL 활성화</translation>
    </message>
    <message>
        <source>EXT SIP Port</source>
        <translation>외부 SIP 포트</translation>
    </message>
    <message>
        <source>Auth Resync-Reboot</source>
        <translation>재동기화-재부팅 인증</translation>
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
        <translation>Referor Bye 지연</translation>
    </message>
    <message>
        <source>Refer-To Target Contact</source>
        <translation>Refer-To 대상 연락처</translation>
    </message>
    <message>
        <source>Referee Bye Delay</source>
        <translation>Referee Bye 지연</translation>
    </message>
    <message>
        <source>Refer Target Bye Delay</source>
        <translation>Refer 대상 Bye 지연</translation>
    </message>
    <message>
        <source>Sticky 183</source>
        <translation>Sticky 183</translation>
    </message>
    <message>
        <source>Auth INVITE</source>
        <translation>INVITE 인증</translation>
    </message>
    <message>
        <source>Ntfy Refer On 1xx-To-Inv</source>
        <translation>INVITE에 대한 1xx 시 Refer 알림</translation>
    </message>
    <message>
        <source>Set G729 annexb</source>
        <translation>G729 annexb 설정</translation>
    </message>
    <message>
        <source>Voice Quality Report Address</source>
        <translation>음성 품질 보고서 주소</translation>
    </message>
    <message>
        <source>Voice Quality Report Group</source>
        <translation>음성 품질 보고서 그룹</translation>
    </message>
    <message>
        <source>VQ Report Interval</source>
        <translation>음성 품질 보고서 간격</translation>
    </message>
    <message>
        <source>User Equal Phone</source>
        <translation>user=phone</translation>
    </message>
    <message>
        <source>Call Recording Protocol</source>
        <translation>통화 녹음 프로토콜</translation>
    </message>
    <message>
        <source>Privacy Header</source>
        <translation>개인 정보 보호 헤더</translation>
    </message>
    <message>
        <source>P-Early-Media Support</source>
        <translation>P-Early-Media 지원</translation>
    </message>
    <message>
        <source>Blind Attn-Xfer Enable</source>
        <translation>블라인드 상담 호 전환 활성화</translation>
    </message>
    <message>
        <source>Message Waiting</source>
        <translation>메시지 대기</translation>
    </message>
    <message>
        <source>Auth Page</source>
        <translation>페이지 인증</translation>
    </message>
    <message>
        <source>Default Ring</source>
        <translation>기본 벨소리</translation>
    </message>
    <message>
        <source>Auth Page Realm</source>
        <translation>페이지 인증 영역</translation>
    </message>
    <message>
        <source>Conference Bridge URL</source>
        <translation>전화회의 브리지 URL</translation>
    </message>
    <message>
        <source>Conference Single Hardkey</source>
        <translation>전화회의 단일 하드 키</translation>
    </message>
    <message>
        <source>Auth Page Password</source>
        <translation>페이지 인증 암호</translation>
    </message>
    <message>
        <source>Mailbox ID</source>
        <translation>사서함 ID</translation>
    </message>
    <message>
        <source>Voice Mail Server</source>
        <translation>음성 메일 서버</translation>
    </message>
    <message>
        <source>Voice Mail Subscribe Interval</source>
        <translation>음성 메일 가입 간격</translation>
    </message>
    <message>
        <source>Voice Mail Enable</source>
        <translation>음성 메일 활성화</translation>
    </message>
    <message>
        <source>Auto Ans Page On Active Call</source>
        <translation>활성 통화 중 페이지 자동 응답</translation>
    </message>
    <message>
        <source>Feature Key Sync</source>
        <translation>기능 키 동기화</translation>
    </message>
    <message>
        <source>Feature Activation Code Sync</source>
        <translation>기능 활성화 코드 동기화</translation>
    </message>
    <message>
        <source>Call Park Monitor Enable</source>
        <translation>통화 지정 보류 모니터링 활성화</translation>
    </message>
    <message>
        <source>Enable Broadsoft Hoteling</source>
        <translation>Broadsoft 호텔링 활성화</translation>
    </message>
    <message>
        <source>Hoteling Subscription Expires</source>
        <translation>호텔링 가입 만료</translation>
    </message>
    <message>
        <source>Secure Call Option</source>
        <translation>보안 통화 옵션</translation>
    </message>
    <message>
        <source>Broadsoft ACD</source>
        <translation>Broadsoft ACD</translation>
    </message>
    <message>
        <source>Call Information Enable</source>
        <translation>통화 정보 활성화</translation>
    </message>
    <message>
        <source>Disposition Code Enable</source>
        <translation>처리 코드 활성화</translation>
    </message>
    <message>
        <source>Trace Enable</source>
        <translation>추적 활성화</translation>
    </message>
    <message>
        <source>Emergency Escalation Enable</source>
        <translation>비상 에스컬레이션 활성화</translation>
    </message>
    <message>
        <source>Queue Status Notification Enable</source>
        <translation>대기열 상태 알림 활성화</translation>
    </message>
    <message>
        <source>Unavailable Reason Code Enable</source>
        <translation>부재 사유 코드 활성화</translation>
    </message>
    <message>
        <source>ACD Status</source>
        <translation>ACD 상태</translation>
    </message>
    <message>
        <source>Auto Available After Sign-In</source>
        <translation>로그인 후 자동 사용 가능</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>Outbound Proxy</source>
        <translation>아웃바운드 프록시</translation>
    </message>
    <message>
        <source>Alternate Proxy</source>
        <translation>대체 프록시</translation>
    </message>
    <message>
        <source>Alternate Outbound Proxy</source>
        <translation>대체 아웃바운드 프록시</translation>
    </message>
    <message>
        <source>Survivability Proxy</source>
        <translation>생존성 프록시</translation>
    </message>
    <message>
        <source>Survivability Proxy Fallback Intvl</source>
        <translation>생존성 프록시 폴백 간격</translation>
    </message>
    <message>
        <source>Use OB Proxy In Dialog</source>
        <translation>대화에서 아웃바운드 프록시 사용</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>Make Call Without Reg</source>
        <translation>등록 없이 전화 걸기</translation>
    </message>
    <message>
        <source>Register Expires</source>
        <translation>등록 만료</translation>
    </message>
    <message>
        <source>Ans Call Without Reg</source>
        <translation>등록 없이 전화 받기</translation>
    </message>
    <message>
        <source>Use DNS SRV</source>
        <translation>DNS SRV 사용</translation>
    </message>
    <message>
        <source>DNS SRV Auto Prefix</source>
        <translation>DNS SRV 자동 접두사</translation>
    </message>
    <message>
        <source>Proxy Fallback Intvl</source>
        <translation>프록시 폴백 간격</translation>
    </message>
    <message>
        <source>Proxy Redundancy Method</source>
        <translation>프록시 이중화 방법</translation>
    </message>
    <message>
        <source>Dual Registration</source>
        <translation>이중 등록</translation>
    </message>
    <message>
        <source>Auto Register When Failover</source>
        <translation>페일오버 시 자동 등록</translation>
    </message>
    <message>
        <source>TLS Name Validate</source>
        <translation>TLS 이름 검증</translation>
    </message>
    <message>
        <source>Display Name</source>
        <translation>표시 이름</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>사용자 ID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Auth ID</source>
        <translation>인증 ID</translation>
    </message>
    <message>
        <source>Reversed Auth Realm</source>
        <translation>역방향 인증 영역</translation>
    </message>
    <message>
        <source>SIP URI</source>
        <translation>SIP URI</translation>
    </message>
    <message>
        <source>Anywhere Enable</source>
        <translation>Anywhere 활성화</translation>
    </message>
    <message>
        <source>Block CID Enable</source>
        <translation>발신자 ID 차단 활성화</translation>
    </message>
    <message>
        <source>Block Anonymous Call Enable</source>
        <translation>익명 통화 차단 활성화</translation>
    </message>
    <message>
        <source>Call Waiting Enable</source>
        <translation>통화 대기 활성화</translation>
    </message>
    <message>
        <source>DND Enable</source>
        <translation>방해 금지 활성화</translation>
    </message>
    <message>
        <source>CFWD Enable</source>
        <translation>착신 전환 활성화</translation>
    </message>
    <message>
        <source>Preferred Codec</source>
        <translation>선호 코덱</translation>
    </message>
    <message>
        <source>Use Pref Codec Only</source>
        <translation>선호 코덱만 사용</translation>
    </message>
    <message>
        <source>Second Preferred Codec</source>
        <translation>두 번째 선호 코덱</translation>
    </message>
    <message>
        <source>Third Preferred Codec</source>
        <translation>세 번째 선호 코덱</translation>
    </message>
    <message>
        <source>Silence Supp Enable</source>
        <translation>무음 억제 활성화</translation>
    </message>
    <message>
        <source>DTMF Tx Method</source>
        <translation>DTMF 전송 방법</translation>
    </message>
    <message>
        <source>Codec Negotiation</source>
        <translation>코덱 협상</translation>
    </message>
    <message>
        <source>Encryption Method</source>
        <translation>암호화 방법</translation>
    </message>
    <message>
        <source>Video Encryption Method</source>
        <translation>비디오 암호화 방법</translation>
    </message>
    <message>
        <source>Dial Plan</source>
        <translation>다이얼 플랜</translation>
    </message>
    <message>
        <source>Caller ID Map</source>
        <translation>발신자 ID 매핑</translation>
    </message>
    <message>
        <source>Enable URI Dialing</source>
        <translation>URI 다이얼링 활성화</translation>
    </message>
    <message>
        <source>Emergency Number</source>
        <translation>비상 번호</translation>
    </message>
    <message>
        <source>Company UUID</source>
        <translation>회사 UUID</translation>
    </message>
    <message>
        <source>Primary Request URL</source>
        <translation>기본 요청 URL</translation>
    </message>
    <message>
        <source>Secondary Request URL</source>
        <translation>보조 요청 URL</translation>
    </message>
    <message>
        <source>Auth Support RFC8760</source>
        <translation>RFC8760 인증 지원</translation>
    </message>
    <message>
        <source>MediaSec Over TLS Only</source>
        <translation>TLS를 통한 MediaSec만</translation>
    </message>
    <message>
        <source>Precondition Support</source>
        <translation>사전 조건 지원</translation>
    </message>
    <message>
        <source>SIP SessionID Support</source>
        <translation>SIP 세션 ID 지원</translation>
    </message>
    <message>
        <source>User ExternalID</source>
        <translation>사용자 외부 ID</translation>
    </message>
    <message>
        <source>Hold Reminder Timer</source>
        <translation>보류 알림 타이머</translation>
    </message>
    <message>
        <source>Hold Reminder Ring</source>
        <translation>보류 알림 벨소리</translation>
    </message>
    <message>
        <source>Cfwd Setting</source>
        <translation>착신 전환 설정</translation>
    </message>
    <message>
        <source>Cfwd All Dest</source>
        <translation>모든 통화 착신 전환 대상</translation>
    </message>
    <message>
        <source>Cfwd Busy Dest</source>
        <translation>통화 중 착신 전환 대상</translation>
    </message>
    <message>
        <source>Cfwd No Ans Dest</source>
        <translation>무응답 착신 전환 대상</translation>
    </message>
    <message>
        <source>Cfwd No Ans Delay</source>
        <translation>무응답 착신 전환 지연</translation>
    </message>
    <message>
        <source>Speed Dial {n} Name</source>
        <translation>단축 다이얼 {n} 이름</translation>
    </message>
    <message>
        <source>Speed Dial {n} Number</source>
        <translation>단축 다이얼 {n} 번호</translation>
    </message>
    <message>
        <source>CW Setting</source>
        <translation>통화 대기 설정</translation>
    </message>
    <message>
        <source>Block CID Setting</source>
        <translation>발신자 ID 차단 설정</translation>
    </message>
    <message>
        <source>Block ANC Setting</source>
        <translation>익명 통화 차단 설정</translation>
    </message>
    <message>
        <source>DND Setting</source>
        <translation>방해 금지 설정</translation>
    </message>
    <message>
        <source>Secure Call Setting</source>
        <translation>보안 통화 설정</translation>
    </message>
    <message>
        <source>Dial Assistance</source>
        <translation>다이얼 지원</translation>
    </message>
    <message>
        <source>Auto Answer Page</source>
        <translation>페이지 자동 응답</translation>
    </message>
    <message>
        <source>Preferred Audio Device</source>
        <translation>선호 오디오 장치</translation>
    </message>
    <message>
        <source>Time Format</source>
        <translation>시간 형식</translation>
    </message>
    <message>
        <source>Date Format</source>
        <translation>날짜 형식</translation>
    </message>
    <message>
        <source>Miss Call Shortcut</source>
        <translation>부재중 전화 바로 가기</translation>
    </message>
    <message>
        <source>Handset LED Alert</source>
        <translation>핸드셋 LED 알림</translation>
    </message>
    <message>
        <source>Alert Tone Off</source>
        <translation>경고음 끄기</translation>
    </message>
    <message>
        <source>Log Missed Calls for EXT {n}</source>
        <translation>내선 {n}의 부재중 전화 기록</translation>
    </message>
    <message>
        <source>Shared Line DND Cfwd Enable</source>
        <translation>공유 회선 방해 금지 및 착신 전환 활성화</translation>
    </message>
    <message>
        <source>Ringer Volume</source>
        <translation>벨소리 볼륨</translation>
    </message>
    <message>
        <source>Speaker Volume</source>
        <translation>스피커 볼륨</translation>
    </message>
    <message>
        <source>Handset Volume</source>
        <translation>핸드셋 볼륨</translation>
    </message>
    <message>
        <source>Headset Volume</source>
        <translation>헤드셋 볼륨</translation>
    </message>
    <message>
        <source>Bluetooth Volume</source>
        <translation>Bluetooth 볼륨</translation>
    </message>
    <message>
        <source>Ehook Enable</source>
        <translation>전자 훅 활성화</translation>
    </message>
    <message>
        <source>Tune speaker</source>
        <translation>스피커 조정</translation>
    </message>
    <message>
        <source>Microphone Gain</source>
        <translation>마이크 게인</translation>
    </message>
    <message>
        <source>Sidetone</source>
        <translation>측음</translation>
    </message>
    <message>
        <source>Compliant Standard</source>
        <translation>준수 표준</translation>
    </message>
    <message>
        <source>Voice Feedback Enable</source>
        <translation>음성 피드백 활성화</translation>
    </message>
    <message>
        <source>Voice Feedback Speed</source>
        <translation>음성 피드백 속도</translation>
    </message>
    <message>
        <source>Voice Feedback Volume</source>
        <translation>음성 피드백 볼륨</translation>
    </message>
    <message>
        <source>Key Again Reset Time</source>
        <translation>키 반복 재설정 시간</translation>
    </message>
    <message>
        <source>Key Double Press Time</source>
        <translation>키 두 번 누르기 시간</translation>
    </message>
    <message>
        <source>Key Triple Press Time</source>
        <translation>키 세 번 누르기 시간</translation>
    </message>
    <message>
        <source>Screen Saver Enable</source>
        <translation>화면 보호기 활성화</translation>
    </message>
    <message>
        <source>Screen Saver Type</source>
        <translation>화면 보호기 유형</translation>
    </message>
    <message>
        <source>Screen Saver Wait</source>
        <translation>화면 보호기 대기 시간</translation>
    </message>
    <message>
        <source>Screen Saver Refresh Period</source>
        <translation>화면 보호기 새로 고침 주기</translation>
    </message>
    <message>
        <source>Back Light Timer</source>
        <translation>백라이트 타이머</translation>
    </message>
    <message>
        <source>Display Brightness</source>
        <translation>화면 밝기</translation>
    </message>
    <message>
        <source>Boot Display</source>
        <translation>부팅 화면</translation>
    </message>
    <message>
        <source>Text Logo</source>
        <translation>텍스트 로고</translation>
    </message>
    <message>
        <source>Phone Background</source>
        <translation>전화기 배경</translation>
    </message>
    <message>
        <source>Picture Download URL</source>
        <translation>그림 다운로드 URL</translation>
    </message>
    <message>
        <source>Logo URL</source>
        <translation>로고 URL</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>비디오</translation>
    </message>
    <message>
        <source>Camera Exposure</source>
        <translation>카메라 노출</translation>
    </message>
    <message>
        <source>LCD Contrast</source>
        <translation>LCD 대비</translation>
    </message>
    <message>
        <source>Audio Overload Point 9dB</source>
        <translation>오디오 과부하 지점 9dB</translation>
    </message>
    <message>
        <source>Display Off Idle Timeout (mins)</source>
        <translation>화면 꺼짐 유휴 시간 제한(분)</translation>
    </message>
    <message>
        <source>Font Size</source>
        <translation>글꼴 크기</translation>
    </message>
    <message>
        <source>LED Indicator In Display Off Mode</source>
        <translation>화면 꺼짐 모드의 LED 표시등</translation>
    </message>
    <message>
        <source>Noise Removal</source>
        <translation>소음 제거</translation>
    </message>
    <message>
        <source>Office Hours Enabled</source>
        <translation>업무 시간 활성화됨</translation>
    </message>
    <message>
        <source>Work Days</source>
        <translation>근무일</translation>
    </message>
    <message>
        <source>Working Hours End</source>
        <translation>근무 시간 종료</translation>
    </message>
    <message>
        <source>Working Hours Start</source>
        <translation>근무 시간 시작</translation>
    </message>
    <message>
        <source>Subscribe Expires</source>
        <translation>가입 만료</translation>
    </message>
    <message>
        <source>Subscribe Retry Interval</source>
        <translation>가입 재시도 간격</translation>
    </message>
    <message>
        <source>Number of Units</source>
        <translation>장치 수</translation>
    </message>
    <message>
        <source>Subscribe Delay</source>
        <translation>가입 지연</translation>
    </message>
    <message>
        <source>Server Type</source>
        <translation>서버 유형</translation>
    </message>
    <message>
        <source>KEM Type</source>
        <translation>KEM 유형</translation>
    </message>
    <message>
        <source>BLF List URI</source>
        <translation>BLF 목록 URI</translation>
    </message>
    <message>
        <source>Use Line Keys For BLF List</source>
        <translation>BLF 목록에 회선 키 사용</translation>
    </message>
    <message>
        <source>Customizable PLK Options</source>
        <translation>사용자 지정 가능 PLK 옵션</translation>
    </message>
    <message>
        <source>BLF List</source>
        <translation>BLF 목록</translation>
    </message>
    <message>
        <source>BLF List Feature Options</source>
        <translation>BLF 목록 기능 옵션</translation>
    </message>
    <message>
        <source>Call Pickup Audio Notification</source>
        <translation>당겨받기 오디오 알림</translation>
    </message>
    <message>
        <source>Attendant Console LCD Brightness</source>
        <translation>교환원 콘솔 LCD 밝기</translation>
    </message>
    <message>
        <source>Attendant Console LCD Contrast</source>
        <translation>교환원 콘솔 LCD 대비</translation>
    </message>
    <message>
        <source>BXfer To Starcode Enable</source>
        <translation>스타 코드로 블라인드 호 전환 활성화</translation>
    </message>
    <message>
        <source>BXfer On Speed Dial Enable</source>
        <translation>단축 다이얼 블라인드 호 전환 활성화</translation>
    </message>
    <message>
        <source>BXfer To Remote Party Number Enable</source>
        <translation>원격 상대 번호로 블라인드 호 전환 활성화</translation>
    </message>
    <message>
        <source>BLF Label Display Mode</source>
        <translation>BLF 레이블 표시 모드</translation>
    </message>
    <message>
        <source>Wake up phone screen when BLF pickup is ringing</source>
        <translation>BLF 당겨받기 벨이 울릴 때 전화기 화면 켜기</translation>
    </message>
    <message>
        <source>Unit {u} Key {n}</source>
        <translation>장치 {u} 키 {n}</translation>
    </message>
    <message>
        <source>Unit {u} Extension {n}</source>
        <translation>장치 {u} 내선 {n}</translation>
    </message>
    <message>
        <source>Unit {u} Share Call Appearance {n}</source>
        <translation>장치 {u} 공유 통화 표시 {n}</translation>
    </message>
    <message>
        <source>Unit {u} Short Name {n}</source>
        <translation>장치 {u} 짧은 이름 {n}</translation>
    </message>
    <message>
        <source>ACD Logged-off LED</source>
        <translation>ACD 로그오프 LED</translation>
    </message>
    <message>
        <source>ACD Logged-on LED</source>
        <translation>ACD 로그온 LED</translation>
    </message>
    <message>
        <source>Call Forward Off LED</source>
        <translation>착신 전환 꺼짐 LED</translation>
    </message>
    <message>
        <source>Call Forward On LED</source>
        <translation>착신 전환 켜짐 LED</translation>
    </message>
    <message>
        <source>Custom LED Type</source>
        <translation>사용자 지정 LED 유형</translation>
    </message>
    <message>
        <source>DND On LED</source>
        <translation>방해 금지 켜짐 LED</translation>
    </message>
    <message>
        <source>Divert Off LED</source>
        <translation>전환 꺼짐 LED</translation>
    </message>
    <message>
        <source>Enable TR-069</source>
        <translation>TR-069 활성화</translation>
    </message>
    <message>
        <source>ACS URL</source>
        <translation>ACS URL</translation>
    </message>
    <message>
        <source>ACS Username</source>
        <translation>ACS 사용자 이름</translation>
    </message>
    <message>
        <source>ACS Password</source>
        <translation>ACS 암호</translation>
    </message>
    <message>
        <source>Connection Request Username</source>
        <translation>연결 요청 사용자 이름</translation>
    </message>
    <message>
        <source>Connection Request Password</source>
        <translation>연결 요청 암호</translation>
    </message>
    <message>
        <source>Periodic Inform Interval</source>
        <translation>정기 통보 간격</translation>
    </message>
    <message>
        <source>Periodic Inform Enable</source>
        <translation>정기 통보 활성화</translation>
    </message>
    <message>
        <source>TR-069 Traceability</source>
        <translation>TR-069 추적성</translation>
    </message>
    <message>
        <source>CWMP V1.2 Support</source>
        <translation>CWMP V1.2 지원</translation>
    </message>
    <message>
        <source>TR-069 VoiceObject Init</source>
        <translation>TR-069 VoiceObject 초기화</translation>
    </message>
    <message>
        <source>TR-069 DHCPOption Init</source>
        <translation>TR-069 DHCPOption 초기화</translation>
    </message>
    <message>
        <source>TR-069 Fallback Support</source>
        <translation>TR-069 폴백 지원</translation>
    </message>
    <message>
        <source>BACKUP ACS URL</source>
        <translation>백업 ACS URL</translation>
    </message>
    <message>
        <source>BACKUP ACS User</source>
        <translation>백업 ACS 사용자</translation>
    </message>
    <message>
        <source>BACKUP ACS Password</source>
        <translation>백업 ACS 암호</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>header</source>
        <translation>헤더</translation>
    </message>
    <message>
        <source>session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>user</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>비활성화됨</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>활성화됨</translation>
    </message>
    <message>
        <source>Basic Http Authentication</source>
        <translation>기본 HTTP 인증</translation>
    </message>
    <message>
        <source>XSI Authentication</source>
        <translation>XSI 인증</translation>
    </message>
    <message>
        <source>Login Credentials</source>
        <translation>로그인 자격 증명</translation>
    </message>
    <message>
        <source>SIP Credentials</source>
        <translation>SIP 자격 증명</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>클래식</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>IPv4 Only</source>
        <translation>IPv4만</translation>
    </message>
    <message>
        <source>IPv6 Only</source>
        <translation>IPv6만</translation>
    </message>
    <message>
        <source>Dual Mode</source>
        <translation>이중 모드</translation>
    </message>
    <message>
        <source>Static IP</source>
        <translation>정적 IP</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>수동</translation>
    </message>
    <message>
        <source>Manual,DHCP</source>
        <translation>수동, DHCP</translation>
    </message>
    <message>
        <source>DHCP,Manual</source>
        <translation>DHCP, 수동</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>병렬</translation>
    </message>
    <message>
        <source>Sequential</source>
        <translation>순차</translation>
    </message>
    <message>
        <source>AUTO</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>EMERGENCY</source>
        <translation>비상</translation>
    </message>
    <message>
        <source>ALERT</source>
        <translation>경보</translation>
    </message>
    <message>
        <source>CRITICAL</source>
        <translation>심각</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>WARNING</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>NOTICE</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>INFO</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>DEBUG</source>
        <translation>디버그</translation>
    </message>
    <message>
        <source>Manufacturing installed</source>
        <translation>제조업체 설치</translation>
    </message>
    <message>
        <source>Custom installed</source>
        <translation>사용자 지정 설치</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끄기</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>Customized</source>
        <translation>사용자 지정</translation>
    </message>
    <message>
        <source>On Request</source>
        <translation>요청 시</translation>
    </message>
    <message>
        <source>On Local Change</source>
        <translation>로컬 변경 시</translation>
    </message>
    <message>
        <source>Periodically</source>
        <translation>주기적</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화기</translation>
    </message>
    <message>
        <source>Handsfree</source>
        <translation>핸즈프리</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>둘 다</translation>
    </message>
    <message>
        <source>private</source>
        <translation>개인</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>공유</translation>
    </message>
    <message>
        <source>Horizontal First</source>
        <translation>가로 우선</translation>
    </message>
    <message>
        <source>Vertical First</source>
        <translation>세로 우선</translation>
    </message>
    <message>
        <source>Alphanumeric</source>
        <translation>영숫자</translation>
    </message>
    <message>
        <source>Numeric</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>기업</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>개인</translation>
    </message>
    <message>
        <source>Enterprise Common</source>
        <translation>기업 공통</translation>
    </message>
    <message>
        <source>Group Common</source>
        <translation>그룹 공통</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>신뢰됨</translation>
    </message>
    <message>
        <source>Local Credential</source>
        <translation>로컬 자격 증명</translation>
    </message>
    <message>
        <source>Remote Credential</source>
        <translation>원격 자격 증명</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>단순</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>임원</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>비서</translation>
    </message>
    <message>
        <source>All Cfwds</source>
        <translation>모든 착신 전환</translation>
    </message>
    <message>
        <source>Only the Cfwd All</source>
        <translation>모든 통화 착신 전환만</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>follow silence supp setting</source>
        <translation>무음 억제 설정에 따름</translation>
    </message>
    <message>
        <source>No Ring</source>
        <translation>벨소리 없음</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>선택 사항</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>필수</translation>
    </message>
    <message>
        <source>Based on SRV Port</source>
        <translation>SRV 포트 기반</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>지정되지 않음</translation>
    </message>
    <message>
        <source>List All</source>
        <translation>모두 나열</translation>
    </message>
    <message>
        <source>Sync From Server</source>
        <translation>서버에서 동기화</translation>
    </message>
    <message>
        <source>Sync From Local</source>
        <translation>로컬에서 동기화</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>스피커</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>헤드셋</translation>
    </message>
    <message>
        <source>12hr</source>
        <translation>12시간</translation>
    </message>
    <message>
        <source>24hr</source>
        <translation>24시간</translation>
    </message>
    <message>
        <source>month/day</source>
        <translation>월/일</translation>
    </message>
    <message>
        <source>day/month</source>
        <translation>일/월</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>음성 메일</translation>
    </message>
    <message>
        <source>Voicemail, Missed Call</source>
        <translation>음성 메일, 부재중 전화</translation>
    </message>
    <message>
        <source>Warmest</source>
        <translation>가장 따뜻하게</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>더 따뜻하게</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>따뜻하게</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>더 밝게</translation>
    </message>
    <message>
        <source>Brightest</source>
        <translation>가장 밝게</translation>
    </message>
    <message>
        <source>Softest</source>
        <translation>가장 작게</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>더 작게</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>더 크게</translation>
    </message>
    <message>
        <source>Loudest</source>
        <translation>가장 크게</translation>
    </message>
    <message>
        <source>Very Low</source>
        <translation>매우 낮음</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>가장 느리게</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>느리게</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>빠르게</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>가장 빠르게</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>가장 낮음</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>가장 높음</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>시계</translation>
    </message>
    <message>
        <source>Download Picture</source>
        <translation>그림 다운로드</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>로고</translation>
    </message>
    <message>
        <source>10s</source>
        <translation>10초</translation>
    </message>
    <message>
        <source>20s</source>
        <translation>20초</translation>
    </message>
    <message>
        <source>30s</source>
        <translation>30초</translation>
    </message>
    <message>
        <source>Always On</source>
        <translation>항상 켜기</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>True</source>
        <translation>참</translation>
    </message>
    <message>
        <source>False</source>
        <translation>거짓</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Ext</source>
        <translation>내선</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Host Name</source>
        <translation>호스트 이름</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>도메인</translation>
    </message>
    <message>
        <source>Primary NTP Server</source>
        <translation>기본 NTP 서버</translation>
    </message>
    <message>
        <source>Secondary NTP Server</source>
        <translation>보조 NTP 서버</translation>
    </message>
    <message>
        <source>IP Status</source>
        <translation>IP 상태</translation>
    </message>
    <message>
        <source>Connection Type</source>
        <translation>연결 유형</translation>
    </message>
    <message>
        <source>Current IP</source>
        <translation>현재 IP</translation>
    </message>
    <message>
        <source>Current Netmask</source>
        <translation>현재 넷마스크</translation>
    </message>
    <message>
        <source>Current Gateway</source>
        <translation>현재 게이트웨이</translation>
    </message>
    <message>
        <source>Primary DNS</source>
        <translation>기본 DNS</translation>
    </message>
    <message>
        <source>Secondary DNS</source>
        <translation>보조 DNS</translation>
    </message>
    <message>
        <source>IPv6 IP Status</source>
        <translation>IPv6 IP 상태</translation>
    </message>
    <message>
        <source>IPv6 Connection Type</source>
        <translation>IPv6 연결 유형</translation>
    </message>
    <message>
        <source>IPv6 Current IP</source>
        <translation>현재 IPv6 IP</translation>
    </message>
    <message>
        <source>Prefix Length</source>
        <translation>접두사 길이</translation>
    </message>
    <message>
        <source>Reboot Reason {n}</source>
        <translation>재부팅 이유 {n}</translation>
    </message>
    <message>
        <source>Product Name</source>
        <translation>제품 이름</translation>
    </message>
    <message>
        <source>Serial Number</source>
        <translation>일련 번호</translation>
    </message>
    <message>
        <source>Software Version</source>
        <translation>소프트웨어 버전</translation>
    </message>
    <message>
        <source>Hardware Version</source>
        <translation>하드웨어 버전</translation>
    </message>
    <message>
        <source>MAC Address</source>
        <translation>MAC 주소</translation>
    </message>
    <message>
        <source>Client Certificate</source>
        <translation>클라이언트 인증서</translation>
    </message>
    <message>
        <source>Customization</source>
        <translation>사용자 지정</translation>
    </message>
    <message>
        <source>VID</source>
        <translation>VID</translation>
    </message>
    <message>
        <source>Locale Download Status</source>
        <translation>로케일 다운로드 상태</translation>
    </message>
    <message>
        <source>Locale Download URL</source>
        <translation>로케일 다운로드 URL</translation>
    </message>
    <message>
        <source>Font Download Status</source>
        <translation>글꼴 다운로드 상태</translation>
    </message>
    <message>
        <source>Font Download URL</source>
        <translation>글꼴 다운로드 URL</translation>
    </message>
    <message>
        <source>Current Time</source>
        <translation>현재 시간</translation>
    </message>
    <message>
        <source>Elapsed Time</source>
        <translation>경과 시간</translation>
    </message>
    <message>
        <source>SIP Messages Sent</source>
        <translation>보낸 SIP 메시지</translation>
    </message>
    <message>
        <source>SIP Bytes Sent</source>
        <translation>보낸 SIP 바이트</translation>
    </message>
    <message>
        <source>SIP Messages Recv</source>
        <translation>받은 SIP 메시지</translation>
    </message>
    <message>
        <source>SIP Bytes Recv</source>
        <translation>받은 SIP 바이트</translation>
    </message>
    <message>
        <source>Network Packets Sent</source>
        <translation>보낸 네트워크 패킷</translation>
    </message>
    <message>
        <source>Network Packets Recv</source>
        <translation>받은 네트워크 패킷</translation>
    </message>
    <message>
        <source>External IP</source>
        <translation>외부 IP</translation>
    </message>
    <message>
        <source>Operational VLAN ID</source>
        <translation>작동 VLAN ID</translation>
    </message>
    <message>
        <source>SW Port</source>
        <translation>SW 포트</translation>
    </message>
    <message>
        <source>PC Port</source>
        <translation>PC 포트</translation>
    </message>
    <message>
        <source>Upgrade Status</source>
        <translation>업그레이드 상태</translation>
    </message>
    <message>
        <source>SW Port Config</source>
        <translation>SW 포트 구성</translation>
    </message>
    <message>
        <source>PC Port Config Status</source>
        <translation>PC 포트 구성 상태</translation>
    </message>
    <message>
        <source>Last Successful Login</source>
        <translation>마지막 로그인 성공</translation>
    </message>
    <message>
        <source>Last Failed Login</source>
        <translation>마지막 로그인 실패</translation>
    </message>
    <message>
        <source>Registration State</source>
        <translation>등록 상태</translation>
    </message>
    <message>
        <source>Last Registration At</source>
        <translation>마지막 등록 시간</translation>
    </message>
    <message>
        <source>Next Registration In</source>
        <translation>다음 등록까지 남은 시간</translation>
    </message>
    <message>
        <source>Message Waiting</source>
        <translation>메시지 대기</translation>
    </message>
    <message>
        <source>Mapped SIP Port</source>
        <translation>매핑된 SIP 포트</translation>
    </message>
    <message>
        <source>Hoteling State</source>
        <translation>호텔링 상태</translation>
    </message>
    <message>
        <source>Extended Function Status</source>
        <translation>확장 기능 상태</translation>
    </message>
    <message>
        <source>PRT Generation Status</source>
        <translation>PRT 생성 상태</translation>
    </message>
    <message>
        <source>PRT Upload Status</source>
        <translation>PRT 업로드 상태</translation>
    </message>
    <message>
        <source>Custom CA Provisioning Status</source>
        <translation>사용자 지정 CA 프로비저닝 상태</translation>
    </message>
    <message>
        <source>Custom CA Info</source>
        <translation>사용자 지정 CA 정보</translation>
    </message>
    <message>
        <source>Provisioning Profile</source>
        <translation>프로비저닝 프로파일</translation>
    </message>
    <message>
        <source>Provisioning Status {n}</source>
        <translation>프로비저닝 상태 {n}</translation>
    </message>
    <message>
        <source>Provisioning Failure Reason</source>
        <translation>프로비저닝 실패 이유</translation>
    </message>
    <message>
        <source>Firmware Upgrade Status {n}</source>
        <translation>펌웨어 업그레이드 상태 {n}</translation>
    </message>
    <message>
        <source>TR-069 Feature</source>
        <translation>TR-069 기능</translation>
    </message>
    <message>
        <source>Periodic Inform Time</source>
        <translation>정기 통보 시간</translation>
    </message>
    <message>
        <source>Last Inform Time</source>
        <translation>마지막 통보 시간</translation>
    </message>
    <message>
        <source>Last Transaction Status</source>
        <translation>마지막 트랜잭션 상태</translation>
    </message>
    <message>
        <source>Last Session</source>
        <translation>마지막 세션</translation>
    </message>
    <message>
        <source>ParameterKey</source>
        <translation>ParameterKey</translation>
    </message>
    <message>
        <source>MIC Cert Provisioning Status</source>
        <translation>MIC 인증서 프로비저닝 상태</translation>
    </message>
    <message>
        <source>MIC Cert Info</source>
        <translation>MIC 인증서 정보</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>설치</translation>
    </message>
    <message>
        <source>Not Installed</source>
        <translation>설치 되지 않음</translation>
    </message>
    <message>
        <source>IPv6 Current Gateway</source>
        <translation>현재 IPv6 게이트웨이</translation>
    </message>
    <message>
        <source>IPv6 Primary DNS</source>
        <translation>IPv6 기본 DNS</translation>
    </message>
    <message>
        <source>IPv6 Secondary DNS</source>
        <translation>IPv6 보조 DNS</translation>
    </message>
    <message>
        <source>Transaction Status</source>
        <translation>트랜잭션 상태</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>프로토콜</translation>
    </message>
    <message>
        <source>Call State</source>
        <translation>통화 상태</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>신호음</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>인코더</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>디코더</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Remote Hold</source>
        <translation>원격 보류</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>콜백</translation>
    </message>
    <message>
        <source>Mapped RTP Port</source>
        <translation>매핑된 RTP 포트</translation>
    </message>
    <message>
        <source>Peer Name</source>
        <translation>상대방 이름</translation>
    </message>
    <message>
        <source>Peer Phone</source>
        <translation>상대방 전화</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Packets Sent</source>
        <translation>보낸 패킷</translation>
    </message>
    <message>
        <source>Packets Recv</source>
        <translation>받은 패킷</translation>
    </message>
    <message>
        <source>Bytes Sent</source>
        <translation>보낸 바이트</translation>
    </message>
    <message>
        <source>Bytes Recv</source>
        <translation>받은 바이트</translation>
    </message>
    <message>
        <source>Decode Latency</source>
        <translation>디코딩 지연 시간</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>지터</translation>
    </message>
    <message>
        <source>Round Trip Delay</source>
        <translation>왕복 지연</translation>
    </message>
    <message>
        <source>Packets Lost</source>
        <translation>손실된 패킷</translation>
    </message>
    <message>
        <source>Loss Rate</source>
        <translation>손실률</translation>
    </message>
    <message>
        <source>Packet Discarded</source>
        <translation>폐기된 패킷</translation>
    </message>
    <message>
        <source>Discard Rate</source>
        <translation>폐기율</translation>
    </message>
    <message>
        <source>Burst Duration</source>
        <translation>버스트 기간</translation>
    </message>
    <message>
        <source>Gap Duration</source>
        <translation>갭 기간</translation>
    </message>
    <message>
        <source>R-Factor</source>
        <translation>R-팩터</translation>
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
        <translation>받은 멀티캐스트 패킷</translation>
    </message>
    <message>
        <source>Multicast Tx Pkts</source>
        <translation>보낸 멀티캐스트 패킷</translation>
    </message>
    <message>
        <source>Downloaded Ring Tone {n}</source>
        <translation>다운로드한 벨소리 {n}</translation>
    </message>
    <message>
        <source>Picture Download Status</source>
        <translation>그림 다운로드 상태</translation>
    </message>
    <message>
        <source>Picture Download URL</source>
        <translation>그림 다운로드 URL</translation>
    </message>
    <message>
        <source>Transition Authorization Type</source>
        <translation>전환 승인 유형</translation>
    </message>
    <message>
        <source>Transition Authorization Status</source>
        <translation>전환 승인 상태</translation>
    </message>
    <message>
        <source>Ext</source>
        <translation>내선</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>회선</translation>
    </message>
    <message>
        <source>Last provisioning succeeded on %1</source>
        <translation>%1에 성공한 마지막 프로비저닝</translation>
    </message>
    <message>
        <source>Last provisioning failed on %1</source>
        <translation>%1에 실패한 마지막 프로비저닝</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열림</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>보류 중</translation>
    </message>
    <message>
        <source>Custom-Pending</source>
        <translation>사용자 지정 보류 중</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>획득됨</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>사용할 수 없음</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Link Up</source>
        <translation>링크 연결됨</translation>
    </message>
    <message>
        <source>Link Down</source>
        <translation>링크 끊김</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>활성화됨</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>비활성화됨</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>수신</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>발신</translation>
    </message>
    <message>
        <source>Not Registered</source>
        <translation>등록되지 않음</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>등록됨</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>갱신됨</translation>
    </message>
    <message>
        <source>Not Renewed</source>
        <translation>갱신되지 않음</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>유휴</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>중단</translation>
    </message>
    <message>
        <source>WaitIdle</source>
        <translation>유휴 회선 대기 중</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>다운로드 중</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>설치 중</translation>
    </message>
    <message>
        <source>ErrorWait</source>
        <translation>오류 후 대기 중</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>벨 울림</translation>
    </message>
    <message>
        <source>Dialing</source>
        <translation>다이얼 중</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>보류 중</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Submit All Changes</source>
        <translation>모든 변경 사항 제출</translation>
    </message>
    <message>
        <source>Undo All Changes</source>
        <translation>모든 변경 사항 실행 취소</translation>
    </message>
    <message>
        <source>Skip to content</source>
        <translation>본문으로 건너뛰기</translation>
    </message>
    <message>
        <source>vphone emulator, not part of the phone</source>
        <translation>vphone 에뮬레이터, 전화기의 일부가 아님</translation>
    </message>
    <message>
        <source>emulator, not part of the phone</source>
        <translation>에뮬레이터, 전화기의 일부가 아님</translation>
    </message>
    <message>
        <source>Account and view</source>
        <translation>계정 및 보기</translation>
    </message>
    <message>
        <source>User Login</source>
        <translation>사용자 로그인</translation>
    </message>
    <message>
        <source>Admin Login</source>
        <translation>관리자 로그인</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>기본</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>고급</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>섹션</translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>(편집됨)</translation>
    </message>
    <message>
        <source>Why it resyncs or not</source>
        <translation>재동기화하거나 하지 않는 이유</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>This phone in the browser</source>
        <translation>브라우저에서 이 전화기 열기</translation>
    </message>
    <message>
        <source>Default:</source>
        <translation>기본값:</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>Edited, not submitted</source>
        <translation>편집됨, 제출되지 않음</translation>
    </message>
    <message>
        <source>Restarts the phone</source>
        <translation>전화기가 재시작됨</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Will be cleared</source>
        <translation>지워질 예정</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>설정되지 않음</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>설정됨</translation>
    </message>
    <message>
        <source>Set; leave it empty to keep it</source>
        <translation>설정됨. 유지하려면 비워 두십시오</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>저장된 내용이 없습니다</translation>
    </message>
    <message>
        <source>Nothing was saved. Correct what is marked, then submit again.</source>
        <translation>저장된 내용이 없습니다. 표시된 항목을 수정한 후 다시 제출하십시오.</translation>
    </message>
    <message>
        <source>This view has no such tab.</source>
        <translation>이 보기에는 해당 탭이 없습니다.</translation>
    </message>
    <message>
        <source>All changes were undone.</source>
        <translation>모든 변경 사항이 취소되었습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>The changes were saved.</source>
        <translation>변경 사항이 저장되었습니다.</translation>
    </message>
    <message>
        <source>The changes were saved, and the phone was restarted.</source>
        <translation>변경 사항이 저장되었으며 전화기가 재시작되었습니다.</translation>
    </message>
    <message>
        <source>The changes were saved. The phone restarts as soon as it is neither in use nor loading.</source>
        <translation>변경 사항이 저장되었습니다. 전화기가 사용 중이 아니고 로드 중이 아닐 때 재시작됩니다.</translation>
    </message>
    <message>
        <source>The edits could not be kept. Submit them before you open another tab.</source>
        <translation>편집 내용을 유지할 수 없습니다. 다른 탭을 열기 전에 제출하십시오.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>No such language</source>
        <translation>알 수 없는 언어</translation>
    </message>
    <message>
        <source>The languages are en, nl, de, fr, ko and ja.</source>
        <translation>언어는 en, nl, de, fr, ko, ja입니다.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>사용자 이름 또는 암호가 잘못되었습니다.</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>잘못된 암호가 너무 많음</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in a moment.</source>
        <translation>잘못된 암호가 너무 많이 입력되었습니다. 잠시 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>A password is needed</source>
        <translation>암호가 필요합니다</translation>
    </message>
    <message>
        <source>A page is asked for without a body.</source>
        <translation>페이지는 본문 없이 요청해야 합니다.</translation>
    </message>
    <message>
        <source>A page of another site made the browser ask for this.</source>
        <translation>다른 사이트의 페이지가 브라우저에서 이 요청을 보내게 했습니다.</translation>
    </message>
    <message>
        <source>A password in the address is for direct actions and exports alone.</source>
        <translation>주소의 암호는 직접 작업 및 내보내기에만 사용됩니다.</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>잘못된 요청</translation>
    </message>
    <message>
        <source>Form out of date</source>
        <translation>만료된 양식</translation>
    </message>
    <message>
        <source>Method not allowed</source>
        <translation>허용되지 않은 방법</translation>
    </message>
    <message>
        <source>Page not found</source>
        <translation>페이지를 찾을 수 없음</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>The form is not one that was made for you, or your login has ended. Open the page again.</source>
        <translation>사용자를 위해 만들어진 양식이 아니거나 로그인이 종료되었습니다. 페이지를 다시 여십시오.</translation>
    </message>
    <message>
        <source>The phone has no page at this address.</source>
        <translation>전화기에 이 주소의 페이지가 없습니다.</translation>
    </message>
    <message>
        <source>The phone is not up</source>
        <translation>전화기가 작동 중이 아님</translation>
    </message>
    <message>
        <source>The phone is off or restarting. Try again in a moment.</source>
        <translation>전화기가 꺼져 있거나 재시작 중입니다. 잠시 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>This address is not asked in that way.</source>
        <translation>이 주소는 그런 방식으로 요청할 수 없습니다.</translation>
    </message>
    <message>
        <source>This phone has no admin pages: Enable_Web_Admin_Access is No.</source>
        <translation>이 전화기에는 관리자 페이지가 없습니다. Enable_Web_Admin_Access가 No입니다.</translation>
    </message>
    <message>
        <source>This phone serves its pages over http only: Enable_Protocol is Http.</source>
        <translation>이 전화기는 http로만 페이지를 제공합니다. Enable_Protocol이 Http입니다.</translation>
    </message>
    <message>
        <source>This phone serves no web pages: Enable_Web_Server is No.</source>
        <translation>이 전화기는 웹 페이지를 제공하지 않습니다. Enable_Web_Server가 No입니다.</translation>
    </message>
    <message>
        <source>This phone takes no direct actions: Enable_Direct_Action_Url is No.</source>
        <translation>이 전화기는 직접 작업을 허용하지 않습니다. Enable_Direct_Action_Url이 No입니다.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>너무 큼</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>잘못된 유형</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>모든 통화</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>부재중 전화</translation>
    </message>
    <message>
        <source>Received calls</source>
        <translation>수신 전화</translation>
    </message>
    <message>
        <source>Placed calls</source>
        <translation>발신 전화</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>부재중</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>수신</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>발신</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>통화 시간</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>With</source>
        <translation>상대방</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>회선</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>목록 지우기</translation>
    </message>
    <message>
        <source>No such call yet. Calls of this phone&apos;s lines are listed here as soon as they begin, the newest first.</source>
        <translation>아직 통화가 없습니다. 이 전화기 회선의 통화는 시작되는 즉시 최신 순으로 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>표시할 통화</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>simulated, no number</source>
        <translation>시뮬레이션, 번호 없음</translation>
    </message>
    <message>
        <source>All settings go back to the factory&apos;s, and the phone restarts. The next page asks before it happens.</source>
        <translation>모든 설정이 공장 설정으로 초기화되고 전화기가 재시작됩니다. 실행하기 전에 다음 페이지에서 확인합니다.</translation>
    </message>
    <message>
        <source>Detailed messages up to this level are logged. The messages of resyncs and upgrades always are, unless their text is empty.</source>
        <translation>이 수준까지의 자세한 메시지가 기록됩니다. 재동기화 및 업그레이드 메시지는 텍스트가 비어 있지 않는 한 항상 기록됩니다.</translation>
    </message>
    <message>
        <source>Factory Reset</source>
        <translation>공장 초기화</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>아직 기록된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Only the administrator may read the logs, and Enable_Web_Admin_Access is No.</source>
        <translation>관리자만 로그를 읽을 수 있으며 Enable_Web_Admin_Access가 No입니다.</translation>
    </message>
    <message>
        <source>This version of the emulator makes no problem reports and captures no packets.</source>
        <translation>이 버전의 에뮬레이터는 문제 보고서를 만들거나 패킷을 캡처하지 않습니다.</translation>
    </message>
    <message>
        <source>all logs in one file (log.tar)</source>
        <translation>모든 로그를 하나의 파일로(log.tar)</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>Last line: %1. Times in the logs are UTC.</source>
        <translation>마지막 줄: %1. 로그의 시간은 UTC입니다.</translation>
    </message>
    <message>
        <source>This phone is emulated: it shares the network port of the computer it runs on, so no frames are counted for it and it has no neighbors.</source>
        <translation>이 전화기는 에뮬레이션된 것으로, 실행 중인 컴퓨터의 네트워크 포트를 공유하므로 프레임이 집계되지 않으며 인접 장치가 없습니다.</translation>
    </message>
    <message>
        <source>All are idle.</source>
        <translation>모두 유휴 상태입니다.</translation>
    </message>
    <message>
        <source>All four are empty: nothing is fetched.</source>
        <translation>네 가지가 모두 비어 있으므로 아무것도 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>Next resync</source>
        <translation>다음 재동기화</translation>
    </message>
    <message>
        <source>None is asked.</source>
        <translation>확인할 항목이 없습니다.</translation>
    </message>
    <message>
        <source>expands to</source>
        <translation>확장 결과</translation>
    </message>
    <message>
        <source>none by itself</source>
        <translation>자동 재동기화 없음</translation>
    </message>
    <message>
        <source>open</source>
        <translation>열림</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>닫힘</translation>
    </message>
    <message>
        <source>when the lines are idle</source>
        <translation>회선이 유휴 상태일 때</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>회선</translation>
    </message>
    <message>
        <source>Profile rules</source>
        <translation>프로파일 규칙</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>항목 편집</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>새 항목</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Edit the entry of %1</source>
        <translation>%1 항목 편집</translation>
    </message>
    <message>
        <source>Delete the entry of %1</source>
        <translation>%1 항목 삭제</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Work number</source>
        <translation>직장 번호</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>휴대폰 번호</translation>
    </message>
    <message>
        <source>Home number</source>
        <translation>집 전화번호</translation>
    </message>
    <message>
        <source>Nobody is in the directory yet. Add the first entry below: it is kept over restarts, until a factory reset.</source>
        <translation>디렉터리에 아직 아무도 없습니다. 아래에 첫 번째 항목을 추가하십시오. 항목은 공장 초기화할 때까지 재시작 후에도 유지됩니다.</translation>
    </message>
    <message>
        <source>The Personal Directory is switched off: Personal_Directory_Enable is No.</source>
        <translation>개인 디렉터리가 꺼져 있습니다. Personal_Directory_Enable이 No입니다.</translation>
    </message>
    <message>
        <source>The directory was changed in the meantime; nothing was done. Choose the entry again.</source>
        <translation>그동안 디렉터리가 변경되어 아무 작업도 수행하지 않았습니다. 항목을 다시 선택하십시오.</translation>
    </message>
    <message>
        <source>The form says nothing of what is to be done.</source>
        <translation>양식에 수행할 작업이 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>An entry needs a name.</source>
        <translation>항목에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>An entry needs at least one number.</source>
        <translation>항목에는 번호가 하나 이상 필요합니다.</translation>
    </message>
    <message>
        <source>The name is too long: it may have 63 bytes.</source>
        <translation>이름이 너무 깁니다. 최대 63바이트까지 가능합니다.</translation>
    </message>
    <message>
        <source>A number is too long: it may have 39 characters.</source>
        <translation>번호가 너무 깁니다. 최대 39자까지 가능합니다.</translation>
    </message>
    <message>
        <source>A number has digits, * and #, after a + if there is one, or is an address such as user@example.com.</source>
        <translation>번호는 숫자, * 및 #으로 구성되며 앞에 +가 올 수 있습니다. 또는 user@example.com과 같은 주소여야 합니다.</translation>
    </message>
    <message>
        <source>The directory is full: it has room for 100 entries. Delete one first.</source>
        <translation>디렉터리가 가득 찼습니다. 최대 100개 항목을 저장할 수 있습니다. 먼저 하나를 삭제하십시오.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Events whose name begins with</source>
        <translation>다음으로 시작하는 이벤트</translation>
    </message>
    <message>
        <source>No event of that name is remembered. Old events are forgotten; --events writes them all to a file.</source>
        <translation>해당 이름의 이벤트가 기억되어 있지 않습니다. 오래된 이벤트는 삭제됩니다. --events를 사용하면 모든 이벤트가 파일에 기록됩니다.</translation>
    </message>
    <message>
        <source>Refresh after seconds (0: never)</source>
        <translation>새로 고침 간격(초, 0: 안 함)</translation>
    </message>
    <message>
        <source>The same as lines of JSON</source>
        <translation>JSON 줄로 보기</translation>
    </message>
    <message>
        <source>These events over time; the table below has them all</source>
        <translation>시간별 이벤트. 아래 표에 모두 표시됩니다</translation>
    </message>
    <message>
        <source>Newest first, at most %1, times in UTC</source>
        <translation>최신 순, 최대 %1개, 시간은 UTC</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Action accepted</source>
        <translation>작업이 수락됨</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>수행되지 않음</translation>
    </message>
    <message>
        <source>The phone is in use</source>
        <translation>전화기 사용 중</translation>
    </message>
    <message>
        <source>An action is asked for by GET.</source>
        <translation>작업은 GET으로 요청합니다.</translation>
    </message>
    <message>
        <source>The phone is not up.</source>
        <translation>전화기가 작동 중이 아닙니다.</translation>
    </message>
    <message>
        <source>Provisioning is disabled: Provision_Enable is No.</source>
        <translation>프로비저닝이 비활성화되었습니다. Provision_Enable이 No입니다.</translation>
    </message>
    <message>
        <source>Direct actions are off: Enable_Direct_Action_Url is No.</source>
        <translation>직접 작업이 꺼져 있습니다. Enable_Direct_Action_Url이 No입니다.</translation>
    </message>
    <message>
        <source>The phone is in use: it resyncs when all lines are idle.</source>
        <translation>전화기가 사용 중입니다. 모든 회선이 유휴 상태가 되면 재동기화합니다.</translation>
    </message>
    <message>
        <source>The phone resyncs once with the rule of this address.</source>
        <translation>이 주소의 규칙으로 전화기가 한 번 재동기화합니다.</translation>
    </message>
    <message>
        <source>The phone resyncs with its own rules.</source>
        <translation>전화기가 자체 규칙으로 재동기화합니다.</translation>
    </message>
    <message>
        <source>Upgrades are disabled: Upgrade_Enable is No.</source>
        <translation>업그레이드가 비활성화되었습니다. Upgrade_Enable이 No입니다.</translation>
    </message>
    <message>
        <source>There is nothing to upgrade to: Upgrade_Rule is empty.</source>
        <translation>업그레이드할 대상이 없습니다. Upgrade_Rule이 비어 있습니다.</translation>
    </message>
    <message>
        <source>An upgrade is under way already.</source>
        <translation>이미 업그레이드가 진행 중입니다.</translation>
    </message>
    <message>
        <source>The phone is in use: it upgrades when all lines are idle.</source>
        <translation>전화기가 사용 중입니다. 모든 회선이 유휴 상태가 되면 업그레이드합니다.</translation>
    </message>
    <message>
        <source>The phone upgrades unless it runs that firmware already.</source>
        <translation>해당 펌웨어를 이미 실행 중이 아니면 전화기를 업그레이드합니다.</translation>
    </message>
    <message>
        <source>The phone fetches the custom CA once.</source>
        <translation>전화기가 사용자 지정 CA를 한 번 가져옵니다.</translation>
    </message>
    <message>
        <source>There is nothing to fetch: Custom_CA_Rule is empty.</source>
        <translation>가져올 항목이 없습니다. Custom_CA_Rule이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The phone is in use and was not restarted. Try again when all lines are idle.</source>
        <translation>전화기가 사용 중이어서 재시작하지 않았습니다. 모든 회선이 유휴 상태일 때 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The phone restarts.</source>
        <translation>전화기가 재시작됩니다.</translation>
    </message>
    <message>
        <source>The phone is in use and was not reset. Try again when all lines are idle.</source>
        <translation>전화기가 사용 중이어서 초기화하지 않았습니다. 모든 회선이 유휴 상태일 때 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The phone goes back to its factory settings and restarts.</source>
        <translation>전화기가 공장 설정으로 초기화되고 재시작됩니다.</translation>
    </message>
    <message>
        <source>All settings of this phone go back to those of the factory, and the phone restarts.</source>
        <translation>이 전화기의 모든 설정이 공장 설정으로 초기화되고 전화기가 재시작됩니다.</translation>
    </message>
    <message>
        <source>Confirm Factory Reset</source>
        <translation>공장 초기화 확인</translation>
    </message>
    <message>
        <source>No echo request was sent: the emulator looks names up, and has no raw sockets.</source>
        <translation>에코 요청을 보내지 않았습니다. 에뮬레이터는 이름을 조회하며 원시 소켓이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is being looked up; reload to see what came of it.</source>
        <translation>%1 조회 중입니다. 결과를 보려면 페이지를 다시 로드하십시오.</translation>
    </message>
    <message>
        <source>%1 has no address: %2.</source>
        <translation>%1의 주소가 없습니다. %2.</translation>
    </message>
    <message>
        <source>%1 is at %2.</source>
        <translation>%1의 주소는 %2입니다.</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>변경된 내용이 없습니다</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>Profile applied</source>
        <translation>프로파일이 적용됨</translation>
    </message>
    <message>
        <source>The body is too large for this address: at most {n} bytes.</source>
        <translation>본문이 이 주소에 비해 너무 큽니다. 최대 {n}바이트까지 가능합니다.</translation>
    </message>
    <message>
        <source>A form is sent as application/x-www-form-urlencoded.</source>
        <translation>양식은 application/x-www-form-urlencoded로 전송합니다.</translation>
    </message>
    <message>
        <source>The body has to be JSON: Content-Type: application/json.</source>
        <translation>본문은 JSON이어야 합니다. Content-Type: application/json.</translation>
    </message>
    <message>
        <source>XML objects are not taken: CISCO_XML_EXE_Enable is No.</source>
        <translation>XML 개체를 허용하지 않습니다. CISCO_XML_EXE_Enable이 No입니다.</translation>
    </message>
    <message>
        <source>pages are for this machine alone, at its loopback addresses; start vphone with --expose-admin to serve them to others</source>
        <translation>페이지는 이 컴퓨터의 루프백 주소에서만 제공됩니다. 다른 컴퓨터에 제공하려면 --expose-admin으로 vphone을 시작하십시오</translation>
    </message>
    <message>
        <source>--expose-admin serves phones that have both passwords, and this one has an empty Admin_Password or User_Password; set them, or start vphone with --expose-admin=open</source>
        <translation>--expose-admin은 두 암호가 모두 있는 전화기에만 적용되며 이 전화기는 Admin_Password 또는 User_Password가 비어 있습니다. 암호를 설정하거나 --expose-admin=open으로 vphone을 시작하십시오</translation>
    </message>
    <message>
        <source>phones are asked by their address, such as http://127.0.0.1/, or as localhost; a name could be anybody&apos;s</source>
        <translation>전화기는 http://127.0.0.1/과 같은 주소 또는 localhost로 접속합니다. 이름은 누구의 것인지 알 수 없습니다</translation>
    </message>
    <message>
        <source>The browser asked ahead of its user.</source>
        <translation>브라우저가 사용자보다 먼저 요청했습니다.</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Invalid activation code</source>
        <translation>잘못된 활성화 코드</translation>
    </message>
    <message>
        <source>Login ID</source>
        <translation>로그인 ID</translation>
    </message>
    <message>
        <source>Sign in failed</source>
        <translation>로그인 실패</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>로그인 중</translation>
    </message>
    <message>
        <source>The account was not taken</source>
        <translation>계정을 적용하지 못했습니다</translation>
    </message>
    <message>
        <source>A short activation code begins with # and has 3 to 16 digits.</source>
        <translation>짧은 활성화 코드는 #으로 시작하며 3~16자리입니다.</translation>
    </message>
    <message>
        <source>Activation failed: {reason}</source>
        <translation>활성화 실패: {reason}</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>연결 중</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Enter activation code</source>
        <translation>활성화 코드 입력</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Press Applications for the network settings.</source>
        <translation>네트워크 설정은 애플리케이션 키를 누르십시오.</translation>
    </message>
    <message>
        <source>The activation service does not answer; next try in {time}</source>
        <translation>활성화 서비스가 응답하지 않습니다. {time} 후 다시 시도</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>환영합니다</translation>
    </message>
    <message>
        <source>Your administrator gives you an activation code of 16 digits. It works once, and for some days.</source>
        <translation>관리자가 16자리 활성화 코드를 제공합니다. 며칠 동안 한 번만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>A number has digits, * and #</source>
        <translation>번호는 숫자, *, #로 이루어집니다</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>연락처 추가</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>이름을 입력하십시오</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation>번호를 입력하십시오</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>모드</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>The directory is full</source>
        <translation>디렉터리가 가득 찼습니다</translation>
    </message>
    <message>
        <source>The name or the number is too long</source>
        <translation>이름 또는 번호가 너무 깁니다</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>직장</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>활성화 코드</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>날짜 형식</translation>
    </message>
    <message>
        <source>Daylight savings</source>
        <translation>일광 절약 시간</translation>
    </message>
    <message>
        <source>Factory reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Profile account setup</source>
        <translation>프로파일 계정 설정</translation>
    </message>
    <message>
        <source>Profile rule</source>
        <translation>프로파일 규칙</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>재시작</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>암호 설정</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>시간 형식</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>표준 시간대</translation>
    </message>
    <message>
        <source>User sign in</source>
        <translation>사용자 로그인</translation>
    </message>
    <message>
        <source>User sign out</source>
        <translation>사용자 로그아웃</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>네덜란드어</translation>
    </message>
    <message>
        <source>French</source>
        <translation>프랑스어</translation>
    </message>
    <message>
        <source>German</source>
        <translation>독일어</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>일본어</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Playing {name}</source>
        <translation>{name} 재생 중</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>벨소리</translation>
    </message>
    <message>
        <source>Reset the phone to factory settings? All settings are lost.</source>
        <translation>전화기를 초기화하시겠습니까? 모든 설정이 삭제됩니다.</translation>
    </message>
    <message>
        <source>Restart the phone?</source>
        <translation>전화기를 재시작하시겠습니까?</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>로그아웃하시겠습니까?</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>로그아웃됨</translation>
    </message>
    <message>
        <source>The phone restarts when all calls have ended</source>
        <translation>통화가 모두 끝나면 전화기가 재시작됩니다</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>모든 통화</translation>
    </message>
    <message>
        <source>Bluetooth mode</source>
        <translation>Bluetooth 모드</translation>
    </message>
    <message>
        <source>Device administration</source>
        <translation>장치 관리</translation>
    </message>
    <message>
        <source>Display recents from</source>
        <translation>최근 통화 표시 위치</translation>
    </message>
    <message>
        <source>Frequency band</source>
        <translation>주파수 대역</translation>
    </message>
    <message>
        <source>Line of the mobile phone</source>
        <translation>휴대전화 회선</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>부재중 전화</translation>
    </message>
    <message>
        <source>Network configuration</source>
        <translation>네트워크 설정</translation>
    </message>
    <message>
        <source>Network name</source>
        <translation>네트워크 이름</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호 문구</translation>
    </message>
    <message>
        <source>Placed calls</source>
        <translation>발신 전화</translation>
    </message>
    <message>
        <source>Received calls</source>
        <translation>수신 전화</translation>
    </message>
    <message>
        <source>Recents</source>
        <translation>최근 통화</translation>
    </message>
    <message>
        <source>Security mode</source>
        <translation>보안 모드</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>User preferences</source>
        <translation>사용자 기본 설정</translation>
    </message>
    <message>
        <source>WEP key</source>
        <translation>WEP 키</translation>
    </message>
    <message>
        <source>Wi-Fi configuration</source>
        <translation>Wi-Fi 설정</translation>
    </message>
    <message>
        <source>Wi-Fi type</source>
        <translation>Wi-Fi 유형</translation>
    </message>
    <message>
        <source>The ringer&apos;s volume is fixed</source>
        <translation>벨소리 볼륨은 고정되어 있습니다</translation>
    </message>
    <message>
        <source>Checking provisioning</source>
        <translation>프로비저닝 확인 중</translation>
    </message>
    <message>
        <source>Configuring IP</source>
        <translation>IP 구성 중</translation>
    </message>
    <message>
        <source>Do not unplug the phone</source>
        <translation>전화기를 분리하지 마십시오</translation>
    </message>
    <message>
        <source>Network cable unplugged</source>
        <translation>네트워크 케이블이 분리됨</translation>
    </message>
    <message>
        <source>Provisioning failed</source>
        <translation>프로비저닝 실패</translation>
    </message>
    <message>
        <source>Provisioning failed; next try in {time}</source>
        <translation>프로비저닝 실패, {time} 후 다시 시도</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>재부팅 중</translation>
    </message>
    <message>
        <source>Resync pending (call active)</source>
        <translation>재동기화 대기 중(통화 중)</translation>
    </message>
    <message>
        <source>Upgrading firmware {percent} %</source>
        <translation>펌웨어 업그레이드 중 {percent} %</translation>
    </message>
    <message>
        <source>Call transferred</source>
        <translation>통화가 전달됨</translation>
    </message>
    <message>
        <source>The others stay connected</source>
        <translation>다른 통화는 계속 연결됩니다</translation>
    </message>
    <message>
        <source>This needs a second call</source>
        <translation>두 번째 통화가 필요합니다</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>거는 중</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>수신 전화</translation>
    </message>
    <message>
        <source>Incoming call, silenced</source>
        <translation>수신 전화(무음)</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>보류 중</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <translation>연락처 삭제됨</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>연락처 저장됨</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>연락처 편집</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>집</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>휴대전화</translation>
    </message>
    <message>
        <source>Personal directory</source>
        <translation>개인 디렉터리</translation>
    </message>
    <message>
        <source>The directory is empty</source>
        <translation>디렉터리가 비어 있습니다</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>이름이 너무 깁니다</translation>
    </message>
    <message>
        <source>The number is too long</source>
        <translation>번호가 너무 깁니다</translation>
    </message>
    <message>
        <source>The personal directory is switched off</source>
        <translation>개인 디렉터리가 꺼져 있습니다</translation>
    </message>
    <message>
        <source>This is no telephone number</source>
        <translation>전화번호가 아닙니다</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>새 통화</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>전달</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Dial:</source>
        <translation>다이얼:</translation>
    </message>
    <message>
        <source>Edit dial</source>
        <translation>번호 편집</translation>
    </message>
    <message>
        <source>No line is free</source>
        <translation>사용할 수 있는 회선이 없습니다</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Too many pages are open</source>
        <translation>열린 페이지가 너무 많습니다</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>원인</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>다음 시도</translation>
    </message>
    <message>
        <source>Next try in {time}</source>
        <translation>{time} 후 다시 시도</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>재시도</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Call forward is off</source>
        <translation>착신 전환 꺼짐</translation>
    </message>
    <message>
        <source>Call forward is on</source>
        <translation>착신 전환 켜짐</translation>
    </message>
    <message>
        <source>Do not disturb is off</source>
        <translation>방해 사절 꺼짐</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <translation>방해 사절 켜짐</translation>
    </message>
    <message>
        <source>Forward all calls to</source>
        <translation>모든 전화 착신 전환 번호</translation>
    </message>
    <message>
        <source>Handset</source>
        <translation>수화기</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>음소거</translation>
    </message>
    <message>
        <source>There is no voice mail number</source>
        <translation>음성 메일 번호가 없습니다</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>액세서리</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>배터리</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>펌웨어 버전</translation>
    </message>
    <message>
        <source>Headset settings</source>
        <translation>헤드셋 설정</translation>
    </message>
    <message>
        <source>Headset upgrade</source>
        <translation>헤드셋 업그레이드</translation>
    </message>
    <message>
        <source>Headset upgrade failed: {reason}</source>
        <translation>헤드셋 업그레이드 실패: {reason}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Last upgrade</source>
        <translation>마지막 업그레이드</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Newer firmware for {headset}: {to}. It has {from}. Upgrade now?</source>
        <translation>{headset}의 새 펌웨어: {to}. 현재 버전: {from}. 지금 업그레이드하시겠습니까?</translation>
    </message>
    <message>
        <source>Next value</source>
        <translation>다음 값</translation>
    </message>
    <message>
        <source>No accessory is attached</source>
        <translation>연결된 액세서리가 없습니다</translation>
    </message>
    <message>
        <source>RJ-9</source>
        <translation>RJ-9</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>일련 번호</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Show detail</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>The headset is upgraded</source>
        <translation>헤드셋이 업그레이드되었습니다</translation>
    </message>
    <message>
        <source>There is nothing to upgrade</source>
        <translation>업그레이드할 것이 없습니다</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>항목이 없습니다</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Upgrade now</source>
        <translation>지금 업그레이드</translation>
    </message>
    <message>
        <source>Upgrading the headset. Do not unplug it.</source>
        <translation>헤드셋을 업그레이드하고 있습니다. 분리하지 마십시오.</translation>
    </message>
    <message>
        <source>Y-cable</source>
        <translation>Y 케이블</translation>
    </message>
    <message>
        <source>Calls are forwarded to {number}</source>
        <translation>{number}(으)로 착신 전환 중</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>계정 없음</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>등록되지 않음</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>착신 전환</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached</source>
        <translation>서비스에 연결할 수 없습니다</translation>
    </message>
    <message>
        <source>There is no such menu</source>
        <translation>해당 메뉴가 없습니다</translation>
    </message>
    <message>
        <source>This key needs a call server that offers its function</source>
        <translation>이 키의 기능을 제공하는 통화 서버가 필요합니다</translation>
    </message>
    <message>
        <source>This line is switched off</source>
        <translation>이 회선은 꺼져 있습니다</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Information and settings</source>
        <translation>정보 및 설정</translation>
    </message>
    <message>
        <source>Auto config</source>
        <translation>자동 구성</translation>
    </message>
    <message>
        <source>Auto discovery (WPAD)</source>
        <translation>자동 검색(WPAD)</translation>
    </message>
    <message>
        <source>Broadcast echo</source>
        <translation>브로드캐스트 에코</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>Connect to VPN on bootup</source>
        <translation>부팅 시 VPN 연결</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation>연결 유형</translation>
    </message>
    <message>
        <source>DHCP option to use</source>
        <translation>사용할 DHCP 옵션</translation>
    </message>
    <message>
        <source>DHCPv6 option to use</source>
        <translation>사용할 DHCPv6 옵션</translation>
    </message>
    <message>
        <source>DNS server 1</source>
        <translation>DNS 서버 1</translation>
    </message>
    <message>
        <source>DNS server 2</source>
        <translation>DNS 서버 2</translation>
    </message>
    <message>
        <source>Ethernet configuration</source>
        <translation>이더넷 설정</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>게이트웨이 주소</translation>
    </message>
    <message>
        <source>HTTP proxy settings</source>
        <translation>HTTP 프록시 설정</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 주소</translation>
    </message>
    <message>
        <source>IP mode</source>
        <translation>IP 모드</translation>
    </message>
    <message>
        <source>IPv4 address settings</source>
        <translation>IPv4 주소 설정</translation>
    </message>
    <message>
        <source>IPv6 address settings</source>
        <translation>IPv6 주소 설정</translation>
    </message>
    <message>
        <source>PC VLAN</source>
        <translation>PC VLAN</translation>
    </message>
    <message>
        <source>PC port mirror</source>
        <translation>PC 포트 미러</translation>
    </message>
    <message>
        <source>PC port speed</source>
        <translation>PC 포트 속도</translation>
    </message>
    <message>
        <source>Prefix length</source>
        <translation>접두사 길이</translation>
    </message>
    <message>
        <source>Proxy authentication</source>
        <translation>프록시 인증</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>프록시 호스트</translation>
    </message>
    <message>
        <source>Proxy mode</source>
        <translation>프록시 모드</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>프록시 포트</translation>
    </message>
    <message>
        <source>SW port speed</source>
        <translation>SW 포트 속도</translation>
    </message>
    <message>
        <source>Startup delay</source>
        <translation>시작 지연</translation>
    </message>
    <message>
        <source>Subnet mask</source>
        <translation>서브넷 마스크</translation>
    </message>
    <message>
        <source>Tunnel group</source>
        <translation>터널 그룹</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN 서버</translation>
    </message>
    <message>
        <source>VPN settings</source>
        <translation>VPN 설정</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>웹 서버</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Requesting...</source>
        <translation>요청 중...</translation>
    </message>
    <message>
        <source>The page can&apos;t be fetched now</source>
        <translation>지금은 페이지를 가져올 수 없습니다</translation>
    </message>
    <message>
        <source>The phone can&apos;t open this address</source>
        <translation>이 주소를 열 수 없습니다</translation>
    </message>
    <message>
        <source>The phone does not support this</source>
        <translation>전화기에서 지원하지 않습니다</translation>
    </message>
    <message>
        <source>This can&apos;t be done now</source>
        <translation>지금은 할 수 없습니다</translation>
    </message>
    <message>
        <source>XML service</source>
        <translation>XML 서비스</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>제출</translation>
    </message>
    <message>
        <source>What was typed is too long</source>
        <translation>입력한 내용이 너무 깁니다</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>다이얼</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {what}</source>
        <translation>{line}행 {column}열: {what}</translation>
    </message>
    <message>
        <source>Nothing came from the service</source>
        <translation>서비스에서 받은 내용이 없습니다</translation>
    </message>
    <message>
        <source>Packed pictures are for grey screens</source>
        <translation>압축 그림은 흑백 화면용입니다</translation>
    </message>
    <message>
        <source>The object of the service is broken</source>
        <translation>서비스 객체가 잘못되었습니다</translation>
    </message>
    <message>
        <source>The service answers with status {n}</source>
        <translation>서비스 응답 상태: {n}</translation>
    </message>
    <message>
        <source>The service has answered</source>
        <translation>서비스가 응답했습니다</translation>
    </message>
    <message>
        <source>The service reports error {n}</source>
        <translation>서비스 오류 {n}</translation>
    </message>
    <message>
        <source>The text is longer than 4,000 characters</source>
        <translation>텍스트가 4,000자를 초과합니다</translation>
    </message>
    <message>
        <source>Loading the picture...</source>
        <translation>그림을 불러오는 중...</translation>
    </message>
    <message>
        <source>The picture can&apos;t be shown</source>
        <translation>그림을 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>업데이트</translation>
    </message>
    <message>
        <source>A password does not begin or end with a space</source>
        <translation>암호는 공백으로 시작하거나 끝날 수 없습니다</translation>
    </message>
    <message>
        <source>A password has 4 to 127 characters</source>
        <translation>암호는 4~127자입니다</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>새 암호</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>이전 암호</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>암호가 변경됨</translation>
    </message>
    <message>
        <source>Password removed</source>
        <translation>암호가 제거됨</translation>
    </message>
    <message>
        <source>Reenter new password</source>
        <translation>새 암호 다시 입력</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>로그인됨</translation>
    </message>
    <message>
        <source>The new passwords are not the same</source>
        <translation>새 암호가 서로 다릅니다</translation>
    </message>
    <message>
        <source>The old password is wrong</source>
        <translation>이전 암호가 잘못되었습니다</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>암호가 잘못되었습니다</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>서버 없음</translation>
    </message>
    <message>
        <source>Resync failed: {reason}</source>
        <translation>재동기화 실패: {reason}</translation>
    </message>
    <message>
        <source>Resync succeeded</source>
        <translation>재동기화 성공</translation>
    </message>
    <message>
        <source>Attendant console preferences</source>
        <translation>전화 교환기 기본 설정</translation>
    </message>
    <message>
        <source>Audio preferences</source>
        <translation>오디오 기본 설정</translation>
    </message>
    <message>
        <source>Auto answer page</source>
        <translation>페이징 자동 응답</translation>
    </message>
    <message>
        <source>Backlight timer</source>
        <translation>백라이트 타이머</translation>
    </message>
    <message>
        <source>Block anonymous call</source>
        <translation>익명 전화 차단</translation>
    </message>
    <message>
        <source>Block caller ID</source>
        <translation>발신자 ID 차단</translation>
    </message>
    <message>
        <source>Call forwarding</source>
        <translation>착신 전환</translation>
    </message>
    <message>
        <source>Call preferences</source>
        <translation>통화 기본 설정</translation>
    </message>
    <message>
        <source>Call waiting</source>
        <translation>통화 대기</translation>
    </message>
    <message>
        <source>Display brightness</source>
        <translation>화면 밝기</translation>
    </message>
    <message>
        <source>Display contrast</source>
        <translation>화면 대비</translation>
    </message>
    <message>
        <source>Display mode</source>
        <translation>표시 모드</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>방해 사절</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>노출</translation>
    </message>
    <message>
        <source>Forward all</source>
        <translation>모두 착신 전환</translation>
    </message>
    <message>
        <source>Forward all number</source>
        <translation>모두 착신 전환 번호</translation>
    </message>
    <message>
        <source>Forward busy</source>
        <translation>통화 중 착신 전환</translation>
    </message>
    <message>
        <source>Forward busy number</source>
        <translation>통화 중 착신 전환 번호</translation>
    </message>
    <message>
        <source>Forward no answer</source>
        <translation>부재중 착신 전환</translation>
    </message>
    <message>
        <source>Forward no answer delay</source>
        <translation>부재중 착신 전환 지연</translation>
    </message>
    <message>
        <source>Fwd no answer number</source>
        <translation>부재중 착신 전환 번호</translation>
    </message>
    <message>
        <source>Hold reminder</source>
        <translation>보류 알림</translation>
    </message>
    <message>
        <source>KEM type</source>
        <translation>KEM 유형</translation>
    </message>
    <message>
        <source>Picture download URL</source>
        <translation>그림 다운로드 URL</translation>
    </message>
    <message>
        <source>Preferred audio device</source>
        <translation>기본 오디오 장치</translation>
    </message>
    <message>
        <source>Refresh interval</source>
        <translation>새로 고침 간격</translation>
    </message>
    <message>
        <source>Ringer volume</source>
        <translation>벨소리 볼륨</translation>
    </message>
    <message>
        <source>Screen preferences</source>
        <translation>화면 기본 설정</translation>
    </message>
    <message>
        <source>Screen saver</source>
        <translation>화면 보호기</translation>
    </message>
    <message>
        <source>Screen saver settings</source>
        <translation>화면 보호기 설정</translation>
    </message>
    <message>
        <source>Screen saver type</source>
        <translation>화면 보호기 유형</translation>
    </message>
    <message>
        <source>Secure call</source>
        <translation>보안 통화</translation>
    </message>
    <message>
        <source>Trigger interval</source>
        <translation>트리거 간격</translation>
    </message>
    <message>
        <source>Voice mail</source>
        <translation>음성 메일</translation>
    </message>
    <message>
        <source>Resync</source>
        <translation>재동기화</translation>
    </message>
    <message>
        <source>Resync started</source>
        <translation>재동기화 시작됨</translation>
    </message>
    <message>
        <source>The phone does not resync</source>
        <translation>전화기가 재동기화하지 않습니다</translation>
    </message>
    <message>
        <source>Delete all calls?</source>
        <translation>모든 통화를 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>항목 삭제</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>목록 삭제</translation>
    </message>
    <message>
        <source>Edit call</source>
        <translation>통화 편집</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>이름순</translation>
    </message>
    <message>
        <source>Sort by time</source>
        <translation>시간순</translation>
    </message>
    <message>
        <source>The line is busy</source>
        <translation>회선이 사용 중입니다</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>목록이 비어 있습니다</translation>
    </message>
    <message>
        <source>There are no calls</source>
        <translation>통화가 없습니다</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>알 수 없는 번호</translation>
    </message>
    <message>
        <source>A URL is needed, such as http://192.0.2.5/path</source>
        <translation>URL이 필요합니다(예: http://192.0.2.5/path)</translation>
    </message>
    <message>
        <source>A number from {min} to {max} is needed</source>
        <translation>{min}~{max} 사이의 숫자가 필요합니다</translation>
    </message>
    <message>
        <source>A time of day is needed, such as 0959</source>
        <translation>시각이 필요합니다(예: 0959)</translation>
    </message>
    <message>
        <source>A whole number is needed</source>
        <translation>정수가 필요합니다</translation>
    </message>
    <message>
        <source>An IP address is needed, such as 192.0.2.5</source>
        <translation>IP 주소가 필요합니다(예: 192.0.2.5)</translation>
    </message>
    <message>
        <source>At most {count} characters fit here</source>
        <translation>최대 {count}자까지 입력할 수 있습니다</translation>
    </message>
    <message>
        <source>Choose one of: {choices}</source>
        <translation>다음 중에서 선택: {choices}</translation>
    </message>
    <message>
        <source>Seconds are needed, such as 3600 or 600,1200</source>
        <translation>초가 필요합니다(예: 3600 또는 600,1200)</translation>
    </message>
    <message>
        <source>This value is not possible here</source>
        <translation>여기에 사용할 수 없는 값입니다</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Agent sign in</source>
        <translation>에이전트 로그인</translation>
    </message>
    <message>
        <source>Agent sign out</source>
        <translation>에이전트 로그아웃</translation>
    </message>
    <message>
        <source>Agt status</source>
        <translation>에이전트 상태</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>사용 가능</translation>
    </message>
    <message>
        <source>Unavail</source>
        <translation>사용 불가</translation>
    </message>
    <message>
        <source>Barge</source>
        <translation>참여</translation>
    </message>
    <message>
        <source>Blind xfer</source>
        <translation>즉시 전달</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>회신</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>통화 목록</translation>
    </message>
    <message>
        <source>Clr DND</source>
        <translation>방해사절 해제</translation>
    </message>
    <message>
        <source>DND</source>
        <translation>방해 사절</translation>
    </message>
    <message>
        <source>Clr fwd</source>
        <translation>전환 해제</translation>
    </message>
    <message>
        <source>Conf line</source>
        <translation>회의 회선</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>Divert</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>통화 종료</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>플래시</translation>
    </message>
    <message>
        <source>Group pickup</source>
        <translation>그룹 당겨받기</translation>
    </message>
    <message>
        <source>Guest in</source>
        <translation>게스트 로그인</translation>
    </message>
    <message>
        <source>Guest out</source>
        <translation>게스트 로그아웃</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>무시</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>문자</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>부재중</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>보류 저장</translation>
    </message>
    <message>
        <source>Pause rec</source>
        <translation>녹음 일시 중지</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>당겨받기</translation>
    </message>
    <message>
        <source>Private hold</source>
        <translation>개인 보류</translation>
    </message>
    <message>
        <source>Proxy call</source>
        <translation>프록시 통화</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>Redial</source>
        <translation>재다이얼</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>Resume rec</source>
        <translation>녹음 재개</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>Silent barge</source>
        <translation>무음 참여</translation>
    </message>
    <message>
        <source>Stop rec</source>
        <translation>녹음 중지</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>교체</translation>
    </message>
    <message>
        <source>There is no call to return</source>
        <translation>회신할 통화가 없습니다</translation>
    </message>
    <message>
        <source>There is no number to redial</source>
        <translation>재다이얼할 번호가 없습니다</translation>
    </message>
    <message>
        <source>This needs a call server that understands hook flash</source>
        <translation>훅 플래시를 지원하는 통화 서버가 필요합니다</translation>
    </message>
    <message>
        <source>This needs a call server with call park</source>
        <translation>통화 보류 저장을 지원하는 통화 서버가 필요합니다</translation>
    </message>
    <message>
        <source>This needs a call server with call pickup</source>
        <translation>당겨받기를 지원하는 통화 서버가 필요합니다</translation>
    </message>
    <message>
        <source>This needs a call server with executive services</source>
        <translation>임원 서비스를 지원하는 통화 서버가 필요합니다</translation>
    </message>
    <message>
        <source>This needs a call server with hoteling</source>
        <translation>호텔링을 지원하는 통화 서버가 필요합니다</translation>
    </message>
    <message>
        <source>This needs a call with video</source>
        <translation>영상 통화가 필요합니다</translation>
    </message>
    <message>
        <source>This needs a line that is shared with another phone</source>
        <translation>다른 전화기와 공유하는 회선이 필요합니다</translation>
    </message>
    <message>
        <source>This needs a server for extension mobility</source>
        <translation>내선 이동 서버가 필요합니다</translation>
    </message>
    <message>
        <source>This needs a server that records calls</source>
        <translation>통화를 녹음하는 서버가 필요합니다</translation>
    </message>
    <message>
        <source>This needs an agent&apos;s account on a call centre server</source>
        <translation>콜센터 서버의 에이전트 계정이 필요합니다</translation>
    </message>
    <message>
        <source>Unpark</source>
        <translation>보류 해제</translation>
    </message>
    <message>
        <source>Xfer line</source>
        <translation>회선 전달</translation>
    </message>
    <message>
        <source>Call state</source>
        <translation>통화 상태</translation>
    </message>
    <message>
        <source>Call statistics</source>
        <translation>통화 통계</translation>
    </message>
    <message>
        <source>Call time</source>
        <translation>통화 시간</translation>
    </message>
    <message>
        <source>Call type</source>
        <translation>통화 유형</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>현재 시간</translation>
    </message>
    <message>
        <source>Custom CA</source>
        <translation>사용자 지정 CA</translation>
    </message>
    <message>
        <source>Customization state</source>
        <translation>사용자 지정 상태</translation>
    </message>
    <message>
        <source>Decode codec</source>
        <translation>디코드 코덱</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Device certificate</source>
        <translation>장치 인증서</translation>
    </message>
    <message>
        <source>Download status</source>
        <translation>다운로드 상태</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>경과 시간</translation>
    </message>
    <message>
        <source>Encode codec</source>
        <translation>인코드 코덱</translation>
    </message>
    <message>
        <source>Failure reason</source>
        <translation>실패 이유</translation>
    </message>
    <message>
        <source>First reboot</source>
        <translation>첫 번째 재부팅</translation>
    </message>
    <message>
        <source>Second reboot</source>
        <translation>두 번째 재부팅</translation>
    </message>
    <message>
        <source>Third reboot</source>
        <translation>세 번째 재부팅</translation>
    </message>
    <message>
        <source>Fourth reboot</source>
        <translation>네 번째 재부팅</translation>
    </message>
    <message>
        <source>Fifth reboot</source>
        <translation>다섯 번째 재부팅</translation>
    </message>
    <message>
        <source>Last reboot</source>
        <translation>마지막 재부팅</translation>
    </message>
    <message>
        <source>Hardware version</source>
        <translation>하드웨어 버전</translation>
    </message>
    <message>
        <source>IPv4 status</source>
        <translation>IPv4 상태</translation>
    </message>
    <message>
        <source>IPv6 status</source>
        <translation>IPv6 상태</translation>
    </message>
    <message>
        <source>Last registration</source>
        <translation>마지막 등록</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>마지막 결과</translation>
    </message>
    <message>
        <source>Line status</source>
        <translation>회선 상태</translation>
    </message>
    <message>
        <source>Locale package</source>
        <translation>로케일 패키지</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 주소</translation>
    </message>
    <message>
        <source>Message waiting</source>
        <translation>메시지 대기</translation>
    </message>
    <message>
        <source>Network status</source>
        <translation>네트워크 상태</translation>
    </message>
    <message>
        <source>Next registration</source>
        <translation>다음 등록</translation>
    </message>
    <message>
        <source>PC port</source>
        <translation>PC 포트</translation>
    </message>
    <message>
        <source>Peer name</source>
        <translation>상대 이름</translation>
    </message>
    <message>
        <source>Peer phone</source>
        <translation>상대 번호</translation>
    </message>
    <message>
        <source>Phone status</source>
        <translation>전화기 상태</translation>
    </message>
    <message>
        <source>Product information</source>
        <translation>제품 정보</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>제품 이름</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로파일</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>프로비저닝</translation>
    </message>
    <message>
        <source>Reboot history</source>
        <translation>재부팅 기록</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>Result before</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>Result before that</source>
        <translation>그 이전 결과</translation>
    </message>
    <message>
        <source>Rx packets</source>
        <translation>수신 패킷</translation>
    </message>
    <message>
        <source>SIP messages received</source>
        <translation>수신한 SIP 메시지</translation>
    </message>
    <message>
        <source>SIP messages sent</source>
        <translation>보낸 SIP 메시지</translation>
    </message>
    <message>
        <source>SW port</source>
        <translation>SW 포트</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>소프트웨어 버전</translation>
    </message>
    <message>
        <source>Tx packets</source>
        <translation>송신 패킷</translation>
    </message>
    <message>
        <source>Upgrade before</source>
        <translation>이전 업그레이드</translation>
    </message>
    <message>
        <source>Upgrade before that</source>
        <translation>그 이전 업그레이드</translation>
    </message>
    <message>
        <source>Upgrade status</source>
        <translation>업그레이드 상태</translation>
    </message>
    <message>
        <source>VPN status</source>
        <translation>VPN 상태</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>Received bytes</source>
        <translation>수신 바이트</translation>
    </message>
    <message>
        <source>Sent bytes</source>
        <translation>송신 바이트</translation>
    </message>
    <message>
        <source>VPN IP address</source>
        <translation>VPN IP 주소</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>VPN 연결</translation>
    </message>
    <message>
        <source>VPN subnet mask</source>
        <translation>VPN 서브넷 마스크</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>디렉터리</translation>
    </message>
    <message>
        <source>XML directory</source>
        <translation>XML 디렉터리</translation>
    </message>
    <message>
        <source>Ext {n}</source>
        <translation>내선 {n}</translation>
    </message>
    <message>
        <source>Ext {n} - Ring tone</source>
        <translation>내선 {n} - 벨소리</translation>
    </message>
    <message>
        <source>Wi-Fi profile {n}</source>
        <translation>Wi-Fi 프로파일 {n}</translation>
    </message>
    <message>
        <source>{min} to {max}</source>
        <translation>{min}~{max}</translation>
    </message>
    <message>
        <source>1 missed call</source>
        <translation>부재중 전화 1통</translation>
    </message>
    <message>
        <source>{count} missed calls</source>
        <translation>부재중 전화 {count}통</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}분</translation>
    </message>
    <message>
        <source>{parameter} does not allow a resync</source>
        <translation>{parameter}이(가) 재동기화를 허용하지 않습니다</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Answers are late by</source>
        <translation>응답 지연</translation>
    </message>
    <message>
        <source>Network cable</source>
        <translation>네트워크 케이블</translation>
    </message>
    <message>
        <source>Of a hundred requests, so many get no answer.</source>
        <translation>100개의 요청 중 응답이 없는 요청 수입니다.</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>Requests that get lost</source>
        <translation>손실되는 요청</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>다이얼</translation>
    </message>
    <message>
        <source>End</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>벨 울리기</translation>
    </message>
    <message>
        <source>A time such as 90s, 30m, 4h or 7d.</source>
        <translation>90s, 30m, 4h, 7d와 같은 시간입니다.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>시계</translation>
    </message>
    <message>
        <source>How far to jump</source>
        <translation>건너뛸 시간</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>애플리케이션</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>디렉터리</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>헤드셋</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>훅</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>음소거</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>해제</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>스피커</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>전달</translation>
    </message>
    <message>
        <source>DHCP options</source>
        <translation>DHCP 옵션</translation>
    </message>
    <message>
        <source>No DHCP server gave this phone an option. A run has them from --dhcp-option, or asks a server with --dhcp.</source>
        <translation>DHCP 서버가 이 전화기에 옵션을 주지 않았습니다. --dhcp-option으로 지정하거나 --dhcp로 서버에 요청합니다.</translation>
    </message>
    <message>
        <source>Nothing is known of the phone yet.</source>
        <translation>전화기에 대한 정보가 아직 없습니다.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>The lease brought these options; --dhcp-option or the server says what is in it.</source>
        <translation>임대로 받은 옵션입니다. 내용은 --dhcp-option 또는 서버가 정합니다.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>What the phone makes of them</source>
        <translation>전화기의 해석</translation>
    </message>
    <message>
        <source>Choose a row to read all of it.</source>
        <translation>행을 선택하면 전체를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Filter, such as resync.failed or 404</source>
        <translation>필터(예: resync.failed, 404)</translation>
    </message>
    <message>
        <source>No event matches the filter.</source>
        <translation>필터와 일치하는 이벤트가 없습니다.</translation>
    </message>
    <message>
        <source>No syslog message was sent since this window looks at the phone. Syslog_Server says where they go.</source>
        <translation>이 창이 열린 후 보낸 syslog 메시지가 없습니다. 대상은 Syslog_Server입니다.</translation>
    </message>
    <message>
        <source>Nothing has happened since this window looks at the phone.</source>
        <translation>이 창이 열린 후 이벤트가 없습니다.</translation>
    </message>
    <message>
        <source>Syslog</source>
        <translation>Syslog</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>선택한 이벤트</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>시간(UTC)</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>제어</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>펌웨어</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>None is plugged in.</source>
        <translation>연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Plug in</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Plugged into</source>
        <translation>연결 위치</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>일련 번호</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>시리즈</translation>
    </message>
    <message>
        <source>Unplug</source>
        <translation>분리</translation>
    </message>
    <message>
        <source>Y-cable (RJ-9 and AUX)</source>
        <translation>Y 케이블(RJ-9 및 AUX)</translation>
    </message>
    <message>
        <source>Click a key of the phone, or turn the wheel to move in a list. While the phone has the focus, these keys of the computer press its keys; digits, *, # and letters go to the phone as they are, into a field as text. Tab leaves the phone.</source>
        <translation>전화기의 키를 클릭하거나 휠로 목록을 이동하십시오. 전화기에 포커스가 있는 동안 아래의 컴퓨터 키가 전화기 키를 누릅니다. 숫자, *, #, 문자는 그대로 전달되며 입력란에서는 텍스트가 됩니다. Tab을 누르면 전화기를 벗어납니다.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>컴퓨터</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>키와 마우스</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화기</translation>
    </message>
    <message>
        <source>About vphone</source>
        <translation>vphone 정보</translation>
    </message>
    <message>
        <source>An emulator of a desk phone, for those who test provisioning and call control.</source>
        <translation>프로비저닝과 통화 제어를 테스트하기 위한 탁상 전화기 에뮬레이터입니다.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>그림(*.png)</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>그림 저장</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Filter, or a whole MAC</source>
        <translation>필터 또는 전체 MAC</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 찾기</translation>
    </message>
    <message>
        <source>No phone is listed.</source>
        <translation>전화기가 없습니다.</translation>
    </message>
    <message>
        <source>No phone matches the filter.</source>
        <translation>필터와 일치하는 전화기가 없습니다.</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>전화기</translation>
    </message>
    <message>
        <source>Show this phone</source>
        <translation>이 전화기 표시</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>회선</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Screen, the phone is off</source>
        <translation>화면, 전화기 꺼짐</translation>
    </message>
    <message>
        <source>Too many keys at once: the last ones were dropped.</source>
        <translation>키 입력이 너무 많아 마지막 입력이 무시되었습니다.</translation>
    </message>
    <message>
        <source>All settings of this phone go back to what the factory put in. It restarts then.</source>
        <translation>이 전화기의 모든 설정이 초기화되고 재시작됩니다.</translation>
    </message>
    <message>
        <source>Factory reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Factory reset …</source>
        <translation>초기화 …</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>전원</translation>
    </message>
    <message>
        <source>Pull the plug</source>
        <translation>전원 분리</translation>
    </message>
    <message>
        <source>Plug it in</source>
        <translation>전원 연결</translation>
    </message>
    <message>
        <source>Reset the phone</source>
        <translation>전화기 초기화</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>재시작</translation>
    </message>
    <message>
        <source>Resync</source>
        <translation>재동기화</translation>
    </message>
    <message>
        <source>The phone has no power.</source>
        <translation>전화기에 전원이 없습니다.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>매개 변수</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>the soft key that deletes</source>
        <translation>삭제하는 소프트키</translation>
    </message>
    <message>
        <source>writes the clipboard into a field</source>
        <translation>클립보드를 입력란에 붙여넣기</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>전화기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Choose another phone …</source>
        <translation>다른 전화기 선택(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Save a picture …</source>
        <translation>그림 저장(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Extended controls</source>
        <translation>확장 제어(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse …</source>
        <translation>키와 마우스(&amp;K) …</translation>
    </message>
    <message>
        <source>&amp;About vphone …</source>
        <translation>vphone 정보(&amp;A) …</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written.</source>
        <translation>{file}을(를) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>dialing</source>
        <translation>다이얼 중</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>벨 울림</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>보류 중</translation>
    </message>
    <message>
        <source>Line {n}: {state}</source>
        <translation>회선 {n}: {state}</translation>
    </message>
    <message>
        <source>goes as the wall clock</source>
        <translation>실제 시간대로</translation>
    </message>
    <message>
        <source>jumps over idle time</source>
        <translation>유휴 시간 건너뛰기</translation>
    </message>
    <message>
        <source>goes {factor} times as fast</source>
        <translation>{factor}배속</translation>
    </message>
    <message>
        <source>jumps to {time}</source>
        <translation>{time}(으)로 건너뜀</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>비워 둘 수 있음</translation>
    </message>
    <message>
        <source>{model} with firmware {version}, battery {percent} %</source>
        <translation>{model}, 펌웨어 {version}, 배터리 {percent} %</translation>
    </message>
    <message>
        <source>On at {address}, firmware {load}.</source>
        <translation>켜짐: {address}, 펌웨어 {load}.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>열림</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>닫힘</translation>
    </message>
    <message>
        <source>Phone {model}</source>
        <translation>전화기 {model}</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>{n} of {all} phones</source>
        <translation>전화기 {all}대 중 {n}대</translation>
    </message>
    <message>
        <source>green lamp</source>
        <translation>녹색 램프</translation>
    </message>
    <message>
        <source>green lamp, flashing</source>
        <translation>녹색 램프 깜박임</translation>
    </message>
    <message>
        <source>amber lamp</source>
        <translation>황색 램프</translation>
    </message>
    <message>
        <source>amber lamp, flashing</source>
        <translation>황색 램프 깜박임</translation>
    </message>
    <message>
        <source>red lamp</source>
        <translation>적색 램프</translation>
    </message>
    <message>
        <source>red lamp, flashing</source>
        <translation>적색 램프 깜박임</translation>
    </message>
</context>
</TS>
