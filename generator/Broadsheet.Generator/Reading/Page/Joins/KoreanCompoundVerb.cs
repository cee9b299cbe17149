namespace Broadsheet.Generator.Reading.Page.Joins;

/// <summary>
/// Verbs of two verbs that dictionaries have as one word (갈아타다, 돌아오다, 털어놓다): no space stands behind their -아/-어, as it does
/// before an auxiliary or a second verb (찾아 나서다, 쓸어 담다).
/// </summary>
internal static class KoreanCompoundVerb
{
    /// <summary>Each first verb with the syllables that a second verb begins with, in any of its forms.</summary>
    private static readonly Dictionary<string, string> Seconds = Table(
        "갈아:타탔탄탈입엎끼치 들어:가갔간갈오왔온올서섰선설앉맞갑옵차찼찬줬주준 돌아:가갔간갈오왔온올서섰선봤보본볼다눕 나아:가갔간갈 올라:가갔간갈오왔온올서섰선탔탄타앉 내려:가갔간갈오왔온올앉놓다받 "
        + "다가:가갔간갈오왔온올서섰선설 걸어:가갔간오왔온다 뛰어:가갔간들든오왔온르넘난다내 날아:가갔간갈오왔온들든다올 찾아:가갔간갈오왔온올내냈낸낼들든 받아:들든쓰적치 알아:보봤본볼내냈낸낼듣들챘채차맞 "
        + "몰려:들든가오왔온다 쏟아:지져졌진질내 이어:지져졌진질받 빠져:나들든 빌려:주줬준줄 돌려:주줬준줄보받 물려:주줬준줄받 바라:보봤본볼 살펴:보봤본볼 둘러:보봤본볼싸쌌싼앉 지켜:보봤본볼 "
        + "밝혀:지져졌진질내냈낸낼 집어:넣삼들든 끌어:올내냈낸들든안당모 불러:일오왔온들모내냈 잡아:먹가갔당들내냈끌 털어:놓놨내 벗어:나난났날던 일어:나난났날서섰선설 태어:나난났날 늘어:나난났날놓서섰선지져졌진질 "
        + "줄어:들든 넘어:가갔간갈오왔온서섰선뜨지져졌진질 흘러:가갔간나난났내들든오왔온넘 달려:가갔간갈오왔온들든나 따라:가갔간갈오왔온붙잡나다 모여:들든살 가져:가갔간갈오왔온올다 데려:가갔간갈오왔온올다 "
        + "펼쳐:지져졌진질 쳐다:보봤본볼 내려다:보봤본볼 올려다:보봤본볼 들여다:보봤본볼 튀어:나난났오 뽑아:내냈낸낼 떨어:지져졌진질뜨트 드러:나난났날내냈낸낼 물러:나난났날서섰선설 되돌아:가갔간오왔온보봤본 "
        + "건너:가갔간오왔온뛰 들여:오왔온올다놓놨보 거슬러: 솟아:나난났오올 살아:가갔간나난났남오왔온 앞서:가갔간나 쓰러:지져졌진질 사라:지져졌진질 무너:지져졌진질 이루어:지져졌진질 멀어:지져졌진질 가까워:지져졌진질 "
        + "나누어:지져졌진 벌어:지져졌진질들 미끄러:지져졌진질 흩어:지져졌진질 부서:지져졌진질 만들어:지져졌진질 알려:지져졌진질주줬준줄 떠나:가갔오왔 지나:가갔간갈오왔쳤치 자라:나난났 피어:나난났오 깨어:나난났 "
        + "뒤돌아:보봤본서섰 돌이켜:보봤본 스며:들든 뛰쳐:나 타고:나난났 몰아:치쳤친내붙넣 쓸어:내버 밀어:내냈낸넣붙 퍼져:나 퍼부:어 앉아: 뒤집어:쓰씌썼 덧붙:여 감싸:안 끼어:들든 접어:들든 귀담아:들든 되살아:나난났 "
        + "되찾아:오왔 사들:여 이끌어:내냈낸 가로질러:가갔 맞아:들떨 맡아: 팔아:치넘먹 쫓아:가갔오왔내냈낸 옮아:가갔 이겨:내냈낸 견뎌:내냈낸 해:내냈낸낼 펴:내냈낸낼 써:내냈낸 빼:내냈낸돌 퍼:내냈뜨 캐:내냈낸 내:놓놨걸세보 "
        + "그려:내냈낸 길러:내냈낸 만들어:내냈낸");

    /// <summary>Whether the two pieces at a cut are one verb.</summary>
    public static bool Is(string before, string after)
    {
        if (Seconds.TryGetValue(before, out var starts))
            return starts.IndexOf(after[0]) >= 0;
        return false;
    }

    private static Dictionary<string, string> Table(string rows)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows.Split(' '))
        {
            var sign = row.IndexOf(':');
            var first = row.Substring(0, sign);
            table[first] = (table.TryGetValue(first, out var known) ? known : "") + row.Substring(sign + 1);
        }

        return table;
    }
}
