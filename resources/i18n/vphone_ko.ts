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
</TS>
