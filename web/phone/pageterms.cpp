#include "web/phone/pageterms.h"

namespace vphone::web {

PageTerms PageTerms::of(const phone::Phone& phone)
{
    const config::Config& config = phone.config();
    PageTerms terms;
    terms.isServed = config.isYes("Enable_Web_Server");
    terms.isHttps = config.value("Enable_Protocol") == "Https";
    terms.isAdminServed = config.isYes("Enable_Web_Admin_Access");
    terms.areActionsTaken = config.isYes("Enable_Direct_Action_Url");
    terms.adminPassword = config.value("Admin_Password");
    terms.userPassword = config.value("User_Password");
    return terms;
}

} // namespace vphone::web
