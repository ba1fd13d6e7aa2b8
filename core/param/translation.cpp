#include "core/param/translation.h"

#include <QString>

#include <array>

namespace vphone::param {

namespace {

struct Word
{
    const char* printed; ///< UTF-8
    const char* meant;
};

// clang-format off
constexpr auto words = std::to_array<Word>({
    // printed                                    meant
    {"Ja",                                        "Yes"},
    {"Oui",                                       "Yes"},
    {"예",                                        "Yes"},
    {"はい",                                      "Yes"},
    {"Nee",                                       "No"},
    {"Nein",                                      "No"},
    {"Non",                                       "No"},
    {"아니요",                                    "No"},
    {"いいえ",                                    "No"},

    {"Uitgeschakeld",                             "Disabled"},
    {"Deaktiviert",                               "Disabled"},
    {"Désactivé",                                 "Disabled"},
    {"비활성화됨",                                "Disabled"},
    {"無効化",                                    "Disabled"},

    {"Geen",                                      "None"},
    {"Keine",                                     "None"},
    {"Aucun",                                     "None"},
    {"없음",                                      "None"},
    {"なし",                                      "None"},
    {"無し",                                      "None"},

    {"Basis-HTTP-verificatie",                    "Basic Http Authentication"},
    {"Standaard HTTP-verificatie",                "Basic Http Authentication"},
    {"Grundlegende HTTP-Authentifizierung",       "Basic Http Authentication"},
    {"HTTP-Basisauthentifizierung",               "Basic Http Authentication"},
    {"Basic Http",                                "Basic Http Authentication"},
    {"Basic Http (Authentication)",               "Basic Http Authentication"},
    {"Authentification de base HTTP",             "Basic Http Authentication"},
    {"기본 Http 인증",                            "Basic Http Authentication"},
    {"基本 Http 認証",                            "Basic Http Authentication"},
    {"基本的な HTTP 認証",                        "Basic Http Authentication"},

    {"XSI-verificatie",                           "XSI Authentication"},
    {"XSI-Authentifizierung",                     "XSI Authentication"},
    {"Authentification XSI",                      "XSI Authentication"},
    {"XSI 인증",                                  "XSI Authentication"},
    {"XSI 認証",                                  "XSI Authentication"},

    {"Aanmeldgegevens",                           "Login Credentials"},
    {"Anmeldeinformationen",                      "Login Credentials"},
    {"Identifiants de connexion",                 "Login Credentials"},
    {"로그인 자격 증명",                          "Login Credentials"},
    {"ログイン認証情報",                          "Login Credentials"},

    {"SIP-aanmeldgegevens",                       "SIP Credentials"},
    {"SIP-Anmeldeinformationen",                  "SIP Credentials"},
    {"Informations d'identification SIP",         "SIP Credentials"},
    {"SIP 자격 증명",                             "SIP Credentials"},
    {"SIP クレデンシャル",                        "SIP Credentials"},

    {"kopregel",                                  "header"},
    {"Kopfzeile",                                 "header"},
    {"en-tête",                                   "header"},
    {"헤더",                                      "header"},
    {"ヘッダー",                                  "header"},
    {"sessie",                                    "session"},
    {"Sitzung",                                   "session"},
    {"세션",                                      "session"},
    {"セッション",                                "session"},
    {"gebruiker",                                 "user"},
    {"Benutzer",                                  "user"},
    {"사용자",                                    "user"},
    {"ユーザ",                                    "user"},

    {"Classique",                                 "Classic"},
});
// clang-format on

} // namespace

const QByteArray* translatedChoice(const QList<QByteArray>& choices, QByteArrayView text)
{
    const QString given = QString::fromUtf8(text);
    for (const Word& word : words) {
        if (given.compare(QString::fromUtf8(word.printed), Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray& choice : choices) {
            if (choice.compare(word.meant, Qt::CaseInsensitive) == 0)
                return &choice;
        }
    }
    return nullptr;
}

} // namespace vphone::param
