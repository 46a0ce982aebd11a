// Chapter 10, "Not mine to share": a picture of Leo asleep becomes a sticker, and an app makes the sticker dance.
// Played as Amara. It travels in every case; what the child does decides how far, and what mends it.
// Leo is harmed and mends nothing; nobody blames him for having slept.
VAR shared = false

-> bus

=== bus
The bus rolls home from the match. Leo sleeps, and a pancake sleeps on his chest. #id:c10.bus.1 #who:narrator #place:bus #cast:amara=cheer,sango
What a save! He holds it even in his sleep. I need a photo of that! #id:c10.bus.2 #who:amara #mood:cheer
* [Take one, only for me. #id:c10.bus.mine #icon:do]
    -> only_mine
* [Take one for Hana. She’d laugh. #id:c10.bus.send #icon:do]
    ~ shared = true
    -> to_hana
* [Wake him: “May I take one?” #id:c10.bus.ask #icon:say #move:ask-first]
    -> half_asleep
* [Wait until he wakes up. #id:c10.bus.wait #icon:wait #move:pause]
    -> click

=== only_mine
It’s only for me, but he can’t say yes asleep. Click! Who was that behind me? #id:c10.only-mine.1 #who:amara #mood:think
-> sticker

=== to_hana
Hana shows it to one friend, the friend shows one friend, and plop, it’s a sticker. #id:c10.to-hana.1 #who:narrator #sfx:message #cost
-> sticker

=== half_asleep
A photo? For us four, yes, but not for more. Zzz. Who clicked in the back row? #id:c10.half-asleep.1 #who:leo #mood:think #cast:amara,leo=think,sango
-> sticker

=== click
I can ask him later. A pancake doesn’t run away. Click! Who was that behind me? #id:c10.click.1 #who:amara #mood:think
-> sticker

=== sticker
Look who’s asleep! We all send it on. Quick, before he wakes up! #id:c10.sticker.1 #who:message #from:c10.from.team #sfx:message
* [Look through the lens. #id:c10.sticker.lens #icon:look #lens:funny-sticker.asleep]
-> thumb

=== thumb
It has a hundred Zs on it, and even the pancake snores! I want to laugh. #id:c10.thumb.1 #who:amara #mood:worried #cast:amara=worried,sango
You may. It’s funny, and it’s his face: both are true. What now, coach? #id:c10.thumb.2 #who:sango #mood:think
* [Send it on. They all have it. #id:c10.thumb.send #icon:do]
    ~ shared = true
    -> sent_on
* [Ask Leo before anything else. #id:c10.thumb.ask #icon:say #move:ask-first]
    -> leo_wakes
* [Write: “Stop! It’s his face.” #id:c10.thumb.stop #icon:write #move:stand-with]
    -> some_delete
* [Say nothing. They’ll forget it soon. #id:c10.thumb.quiet #icon:wait]
    -> not_forgotten

=== sent_on
Seven more have it now, and one of the seven has a dance app. #id:c10.sent-on.1 #who:narrator #sfx:message #cost
-> hen

=== leo_wakes
Me, with a hundred Zs? I didn’t say yes to that, so please don’t send it on. #id:c10.leo-wakes.1 #who:leo #mood:sad #cast:amara=think,leo=sad,sango
-> hen

=== some_delete
Three delete it at once: they’d never thought of that. One doesn’t read it. #id:c10.some-delete.1 #who:narrator #sfx:star
-> hen

=== not_forgotten
Nobody forgets it, and nobody says stop. At eight, somebody opens a dance app. #id:c10.not-forgotten.1 #who:narrator #sfx:message #cost
-> hen

=== hen
By evening, an AI app makes Leo dance like a hen. It looks real, and it never happened. #id:c10.hen.1 #who:sango #mood:worried
* [Find out where it went. #id:c10.hen.game #icon:do #game:share-tree #level:1]
-> pitch

=== pitch
On the pitch, two players do the hen dance. Leo looks at his shoes. #id:c10.pitch.1 #who:narrator #place:football-pitch #cast:amara=worried,leo=sad,sango=think
{ shared:
    -> pitch_shared
- else:
    -> pitch_with
}

=== pitch_shared
I’ve never danced like a hen! I dance like a washing machine. Did you send it, too? #id:c10.pitch-shared.1 #who:leo #mood:sad
* [“Yes. Sorry. I’ll ask all to delete.” #id:c10.pitch-shared.sorry #icon:say #move:repair]
    -> sorry
* [“But you look so sweet in it!” #id:c10.pitch-shared.sweet #icon:say]
    -> sweet
* [“Be glad! You’re famous now.” #id:c10.pitch-shared.famous #icon:say]
    -> famous
* [“Yes. What would help you?” #id:c10.pitch-shared.ask #icon:say #move:ask-first]
    -> what_helps

=== pitch_with
I’ve never danced like a hen! I dance like a washing machine. #id:c10.pitch-with.1 #who:leo #mood:sad
* [“I’m with you. Let’s get it down.” #id:c10.pitch-with.stand #icon:say #move:stand-with]
    -> half_hen
* [“Laugh along. Then it stops.” #id:c10.pitch-with.laugh #icon:say]
    -> laugh_along
* [“We’ll make hens of them, too!” #id:c10.pitch-with.back #icon:say]
    -> farm
* [“What would help you?” #id:c10.pitch-with.ask #icon:say #move:ask-first]
    -> what_helps

=== sorry
Thanks. My tummy was a washing machine, too, and seven phones less will help it. #id:c10.sorry.1 #who:leo #mood:think
-> team_photo

=== sweet
Sweet for you, but I see a hen with my face. And nobody asked the face. #id:c10.sweet.1 #who:leo #mood:sad #cost
-> team_photo

=== famous
Famous people get asked, and they get paid. I didn’t even get the pancake back. #id:c10.famous.1 #who:leo #mood:sad #cost
-> team_photo

=== what_helps
I want it gone, and next time I want to be asked. Asking is ten out of ten. #id:c10.what-helps.1 #who:leo #mood:think
-> team_photo

=== half_hen
You and me? Then I’m only half a hen. That’s better already. #id:c10.half-hen.1 #who:leo #mood:think
-> team_photo

=== laugh_along
Then I laugh outside and feel small inside, and that’s one out of ten. #id:c10.laugh-along.1 #who:leo #mood:sad #cost
-> team_photo

=== farm
Then there are three hens. That’s not better. That’s a farm. #id:c10.farm.1 #who:leo #mood:sad #cost
-> team_photo

=== team_photo
Team photo for the club page! I asked you all, and your families, too. No names. Come as you are! #id:c10.team-photo.1 #who:message #from:person.ben #harmless #sfx:message
* [Roll in beside Leo and smile. #id:c10.team-photo.go #icon:do #move:go-ahead]
    -> photo_smile
* [Report it. No photos any more! #id:c10.team-photo.report #icon:do #move:report]
    -> photo_gone
* [Ask Leo: “Is your yes real?” #id:c10.team-photo.ask #icon:say #move:ask-first]
    -> photo_yes
* [Stay behind the goal this time. #id:c10.team-photo.stay #icon:wait]
    -> photo_goal

=== photo_smile
Eyes open, no hen, and I may see it first. Ten out of ten! #id:c10.photo-smile.1 #who:leo #mood:cheer #cast:amara=cheer,leo=cheer,sango=cheer
-> page

=== photo_gone
My photo is gone? I asked all twelve families. On paper. In the rain! #id:c10.photo-gone.1 #who:ben #mood:sad #cost #cast:amara=worried,leo,ben=sad
-> page

=== photo_yes
Yes, a real one. He asked, and I may see it first. Thanks for asking, too. #id:c10.photo-yes.1 #who:leo #mood:cheer #cast:amara=cheer,leo=cheer,sango=cheer
-> page

=== photo_goal
Amara? I see two fast wheels behind the goal! All right. You may stay there. #id:c10.photo-goal.1 #who:ben #mood:wave #cast:amara,leo,ben=wave
-> page

=== page
Second half! The hen video is still up, on the team’s joke page. #id:c10.page.1 #who:amara #mood:think #cast:amara=think,leo=worried,sango=think
* [Write to the page: “Please delete it.” #id:c10.page.write #icon:write #move:repair]
    -> back_row
* [Press report and wait for them. #id:c10.page.report #icon:do #move:report]
    -> five_days
* [Show it to Aunt Zuri. #id:c10.page.tell #icon:show #move:tell]
    -> zuri
* [Post: “This page is stupid!” #id:c10.page.shout #icon:write]
    -> shouting

=== five_days
“We’ll look at it,” says the page. Reporting was right. An answer can take five days. #id:c10.five-days.1 #who:narrator #sfx:message
-> more

=== shouting
The page likes that, because more people come and look. Now even the hen has fans. #id:c10.shouting.1 #who:narrator #sfx:try-again #cost
-> more

=== more
One more day of hen? I’ll never sleep on a bus again. #id:c10.more.1 #who:leo #mood:sad
* [Show it to Aunt Zuri, too. #id:c10.more.tell #icon:show #move:tell]
    -> zuri
* [Write to the page: “Please delete it.” #id:c10.more.write #icon:write #move:repair]
    -> back_row
* [Ask Leo: “Who should help?” #id:c10.more.ask #icon:say #move:ask-first]
    -> zuri

=== back_row
The page belongs to a boy in the back row. “I never thought of you,” he says, and deletes it. #id:c10.back-row.1 #who:narrator #sfx:star
-> end_repair

=== zuri
I mend brakes, and what rolls can be stopped. You did well to come, both of you. #id:c10.zuri.1 #who:zuri #mood:think #place:kitchen #cast:amara,leo,zuri=think
-> end_tell

=== end_repair
The hen has left the page! Whoever still has it knows: not funny. New sticker: me, awake. I asked myself. #id:c10.end-repair.1 #who:leo #mood:cheer #cast:amara=cheer,leo=cheer,sango=cheer #ending:repair
-> END

=== end_tell
She called Coach Ben, and the hen has left the page. New sticker: me, awake! I asked myself first. #id:c10.end-tell.1 #who:leo #mood:cheer #cast:amara=cheer,leo=cheer,zuri=proud #ending:tell
-> END
