<#-- Below the login form: what anybody may read before signing in. Only where it leads to the SPA. -->
<#macro content>
<#if client?? && client.clientId! == "sti-spa" && client.baseUrl?has_content>
  <p class="sti-public">
    <a href="${client.baseUrl?remove_ending("/")}/cong-khai/quy-tac-kiem-tra">${msg("stiPublicRules")}</a>
  </p>
</#if>
</#macro>
