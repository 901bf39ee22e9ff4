// SPDX-License-Identifier: Apache-2.0
#include "core/masking/commonwords.h"

#include <QSet>

namespace cloudward {

using namespace Qt::StringLiterals;

bool isCommonWord(QStringView word)
{
    // clang-format off
    static const QSet<QString> words{
    u"a"_s, u"about"_s, u"above"_s, u"accepted"_s, u"access"_s, u"account"_s, u"accounts"_s, u"action"_s, u"active"_s,
    u"add"_s, u"added"_s, u"addon"_s, u"address"_s, u"addresses"_s, u"admin"_s, u"administrator"_s,
    u"administrators"_s, u"admins"_s, u"after"_s, u"again"_s, u"all"_s, u"also"_s, u"and"_s, u"anonymous"_s, u"any"_s,
    u"anyone"_s, u"api"_s, u"app"_s, u"apps"_s, u"april"_s, u"archive"_s, u"are"_s, u"arrival"_s, u"as"_s, u"ask"_s,
    u"at"_s, u"attach"_s, u"attachment"_s, u"attachments"_s, u"attention"_s, u"auf"_s, u"august"_s, u"author"_s,
    u"automation"_s, u"avatar"_s, u"avatars"_s, u"back"_s, u"backup"_s, u"backups"_s, u"bar"_s, u"base"_s, u"be"_s,
    u"been"_s, u"before"_s, u"begin"_s, u"below"_s, u"beside"_s, u"best"_s, u"bigpicture"_s, u"bill"_s, u"blocked"_s,
    u"board"_s, u"boards"_s, u"bot"_s, u"box"_s, u"boxes"_s, u"browser"_s, u"bug"_s, u"build"_s, u"builder"_s,
    u"but"_s, u"by"_s, u"cancel"_s, u"cannot"_s, u"card"_s, u"case"_s, u"chance"_s, u"change"_s, u"changed"_s,
    u"chase"_s, u"check"_s, u"checked"_s, u"checks"_s, u"chunk"_s, u"chunks"_s, u"clear"_s, u"click"_s, u"close"_s,
    u"cloud"_s, u"code"_s, u"comment"_s, u"comments"_s, u"common"_s, u"company"_s, u"compare"_s, u"con"_s,
    u"confirm"_s, u"confluence"_s, u"connect"_s, u"connected"_s, u"connection"_s, u"connections"_s, u"contact"_s,
    u"content"_s, u"copy"_s, u"count"_s, u"counts"_s, u"crowd"_s, u"csv"_s, u"customer"_s, u"dans"_s, u"das"_s,
    u"dashboard"_s, u"dashboards"_s, u"data"_s, u"database"_s, u"date"_s, u"dawn"_s, u"day"_s, u"days"_s,
    u"default"_s, u"del"_s, u"delete"_s, u"deleted"_s, u"dem"_s, u"demo"_s, u"den"_s, u"der"_s, u"des"_s, u"desk"_s,
    u"dev"_s, u"developer"_s, u"developers"_s, u"development"_s, u"die"_s, u"differs"_s, u"directory"_s, u"display"_s,
    u"do"_s, u"docs"_s, u"document"_s, u"done"_s, u"download"_s, u"dump"_s, u"each"_s, u"early"_s, u"east"_s,
    u"edit"_s, u"editor"_s, u"ein"_s, u"eine"_s, u"else"_s, u"email"_s, u"employee"_s, u"empty"_s, u"engineering"_s,
    u"english"_s, u"error"_s, u"errors"_s, u"est"_s, u"event"_s, u"example"_s, u"export"_s, u"external"_s,
    u"failed"_s, u"faith"_s, u"false"_s, u"field"_s, u"fields"_s, u"file"_s, u"files"_s, u"filter"_s, u"filters"_s,
    u"find"_s, u"fine"_s, u"finish"_s, u"first"_s, u"folder"_s, u"for"_s, u"frank"_s, u"free"_s, u"french"_s,
    u"from"_s, u"full"_s, u"function"_s, u"gateway"_s, u"german"_s, u"get"_s, u"go"_s, u"good"_s, u"grant"_s,
    u"granted"_s, u"group"_s, u"groups"_s, u"guest"_s, u"half"_s, u"has"_s, u"have"_s, u"help"_s, u"here"_s,
    u"hidden"_s, u"hope"_s, u"host"_s, u"hour"_s, u"hours"_s, u"how"_s, u"icon"_s, u"id"_s, u"if"_s, u"import"_s,
    u"imported"_s, u"in"_s, u"inactive"_s, u"info"_s, u"integration"_s, u"internal"_s, u"into"_s, u"invite"_s,
    u"invited"_s, u"is"_s, u"issue"_s, u"issues"_s, u"ist"_s, u"it"_s, u"item"_s, u"items"_s, u"japanese"_s,
    u"jest"_s, u"jira"_s, u"job"_s, u"jobs"_s, u"join"_s, u"joy"_s, u"june"_s, u"keep"_s, u"key"_s, u"keys"_s,
    u"large"_s, u"las"_s, u"last"_s, u"later"_s, u"leave"_s, u"left"_s, u"legal"_s, u"les"_s, u"less"_s, u"license"_s,
    u"light"_s, u"limit"_s, u"line"_s, u"link"_s, u"list"_s, u"load"_s, u"local"_s, u"log"_s, u"login"_s, u"long"_s,
    u"look"_s, u"los"_s, u"mail"_s, u"main"_s, u"manager"_s, u"many"_s, u"map"_s, u"march"_s, u"mark"_s,
    u"marketing"_s, u"mary"_s, u"master"_s, u"match"_s, u"matched"_s, u"may"_s, u"media"_s, u"member"_s, u"members"_s,
    u"merge"_s, u"merged"_s, u"message"_s, u"mike"_s, u"miles"_s, u"minute"_s, u"minutes"_s, u"missing"_s, u"mit"_s,
    u"monitor"_s, u"monitoring"_s, u"month"_s, u"more"_s, u"most"_s, u"move"_s, u"name"_s, u"names"_s, u"need"_s,
    u"network"_s, u"new"_s, u"next"_s, u"nicht"_s, u"nie"_s, u"no"_s, u"nobody"_s, u"noreply"_s, u"north"_s, u"not"_s,
    u"note"_s, u"nothing"_s, u"now"_s, u"number"_s, u"of"_s, u"off"_s, u"office"_s, u"ok"_s, u"old"_s, u"on"_s,
    u"once"_s, u"one"_s, u"only"_s, u"open"_s, u"operations"_s, u"operator"_s, u"option"_s, u"options"_s, u"or"_s,
    u"order"_s, u"organisation"_s, u"organization"_s, u"other"_s, u"others"_s, u"out"_s, u"over"_s, u"own"_s,
    u"owner"_s, u"page"_s, u"pages"_s, u"para"_s, u"part"_s, u"pas"_s, u"password"_s, u"path"_s, u"pay"_s,
    u"people"_s, u"permission"_s, u"permissions"_s, u"person"_s, u"phase"_s, u"pick"_s, u"picture"_s, u"place"_s,
    u"plan"_s, u"play"_s, u"please"_s, u"point"_s, u"polish"_s, u"por"_s, u"port"_s, u"portal"_s, u"post"_s,
    u"pour"_s, u"practice"_s, u"press"_s, u"price"_s, u"print"_s, u"problem"_s, u"product"_s, u"products"_s,
    u"profile"_s, u"progress"_s, u"project"_s, u"projects"_s, u"proof"_s, u"provider"_s, u"proxy"_s, u"public"_s,
    u"qa"_s, u"que"_s, u"queue"_s, u"qui"_s, u"quick"_s, u"read"_s, u"reader"_s, u"ready"_s, u"refused"_s,
    u"remove"_s, u"rename"_s, u"report"_s, u"reporter"_s, u"reports"_s, u"request"_s, u"rest"_s, u"restore"_s,
    u"result"_s, u"retry"_s, u"review"_s, u"rich"_s, u"right"_s, u"robot"_s, u"role"_s, u"roles"_s, u"root"_s,
    u"row"_s, u"rows"_s, u"run"_s, u"sales"_s, u"same"_s, u"save"_s, u"say"_s, u"script"_s, u"search"_s, u"second"_s,
    u"secret"_s, u"see"_s, u"select"_s, u"send"_s, u"server"_s, u"service"_s, u"services"_s, u"session"_s, u"set"_s,
    u"settings"_s, u"share"_s, u"shared"_s, u"shares"_s, u"short"_s, u"show"_s, u"sign"_s, u"site"_s, u"size"_s,
    u"skip"_s, u"software"_s, u"some"_s, u"south"_s, u"space"_s, u"spanish"_s, u"start"_s, u"state"_s, u"status"_s,
    u"step"_s, u"steps"_s, u"still"_s, u"stop"_s, u"storage"_s, u"store"_s, u"summer"_s, u"sunny"_s, u"super"_s,
    u"supervisor"_s, u"support"_s, u"sur"_s, u"sync"_s, u"system"_s, u"table"_s, u"target"_s, u"task"_s, u"team"_s,
    u"teams"_s, u"temp"_s, u"template"_s, u"test"_s, u"tester"_s, u"testing"_s, u"tests"_s, u"text"_s, u"than"_s,
    u"that"_s, u"the"_s, u"them"_s, u"then"_s, u"there"_s, u"they"_s, u"thing"_s, u"this"_s, u"time"_s, u"title"_s,
    u"to"_s, u"today"_s, u"token"_s, u"too"_s, u"tool"_s, u"total"_s, u"true"_s, u"try"_s, u"two"_s, u"type"_s,
    u"uat"_s, u"una"_s, u"und"_s, u"under"_s, u"undo"_s, u"une"_s, u"unknown"_s, u"unmatched"_s, u"until"_s,
    u"update"_s, u"upload"_s, u"user"_s, u"users"_s, u"valid"_s, u"value"_s, u"version"_s, u"view"_s, u"visible"_s,
    u"visitor"_s, u"von"_s, u"wait"_s, u"warning"_s, u"was"_s, u"watch"_s, u"way"_s, u"web"_s, u"webmaster"_s,
    u"week"_s, u"welcome"_s, u"were"_s, u"west"_s, u"what"_s, u"when"_s, u"where"_s, u"which"_s, u"while"_s,
    u"white"_s, u"who"_s, u"why"_s, u"wiki"_s, u"will"_s, u"window"_s, u"wird"_s, u"wish"_s, u"with"_s, u"without"_s,
    u"wizard"_s, u"word"_s, u"words"_s, u"work"_s, u"worker"_s, u"working"_s, u"write"_s, u"written"_s, u"yes"_s,
    u"you"_s, u"young"_s, u"your"_s, u"zip"_s,
    };
    // clang-format on
    return words.contains(word.toString().toCaseFolded());
}

} // namespace cloudward
